package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are forms, and records of the caller's claims. */
class FormsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data; boundary=b";

  @TempDir static Path temp;
  private static GroupsApp app;

  @BeforeAll
  static void start() {
    app = GroupsApp.start(temp);
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  @Test
  void aFormOfABrowserBecomesARecord() {
    Function.Answer answer =
        send("/contacts/1", FORM, "name=A+%26+B&age=7&color=%23ff0000&number=1&number=2&x=y");
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        "1 Contact[name=A & B, age=7, color=Optional[#ff0000], number=[1, 2]]",
        answer.body().asText());
  }

  @Test
  void theSameFormMayBeMultipart() {
    Function.Answer answer =
        send("/contacts/1", MULTIPART, part("name", "A") + part("age", "7") + "--b--");
    assertEquals(
        "1 Contact[name=A, age=7, color=Optional.empty, number=null]", answer.body().asText());
  }

  @Test
  void everyMistakeOfAFormNamesItsField() {
    assertEquals(
        List.of("form age type", "form color format", "form name required", "path name type"),
        GroupsApp.violations(send("/contacts/x", FORM, "age=x&color=red")));
    assertEquals(
        List.of("form age required", "form name required"),
        GroupsApp.violations(send("/contacts/1", "text/plain", null)));
  }

  @Test
  void whatIsNoFormOrTooLargeIsRefused() {
    assertEquals(415, send("/contacts/1", "application/json", "{}").status());
    assertEquals(415, send("/contacts/1", FORM + "; charset=latin1", "name=a").status());
    assertEquals(400, send("/contacts/1", FORM, "name=%zz").status());
    assertEquals(413, send("/contacts/1", FORM, "name=" + "a".repeat(200)).status());
    assertEquals(415, send("/uploads", FORM, "title=a").status());
  }

  @Test
  void filesComeWithTheirNamesAndTypes() {
    String body =
        part("title", "Cat")
            + part("tag", "a")
            + part("tag", "b")
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\a\\\\cat.png\"\r\n"
            + "Content-Type: image/png\r\n\r\n\r\n--bx\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"preview\"; filename=\"\"\r\n\r\n\r\n"
            + part("more", "1")
            + part("more", "2")
            + "--b--\r\n";
    Function.Answer answer = send("/uploads", MULTIPART, body);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        List.of("Cat", "1 [a, b]", "file cat.png image/png 6", "\r\n--bx", "none", "2"),
        StreamSupport.stream(answer.body().spliterator(), false).map(JsonNode::asText).toList());
  }

  @Test
  void constraintsAndMissingFilesAreViolationsOfTheForm() {
    assertEquals(
        List.of("form file required", "form more size", "form tag size", "form title notBlank"),
        GroupsApp.violations(
            send(
                "/uploads",
                MULTIPART,
                part("title", " ")
                    + part("tag", "a").repeat(3)
                    + part("more", "a").repeat(3)
                    + "--b--")));
  }

  @Test
  void theDocumentHasTheFormWithBothMediaTypes() throws IOException {
    String document = Files.readString(temp.resolve("classes/META-INF/narae/groups/openapi.yaml"));
    String contact = document.substring(document.indexOf("  /contacts/{name}:"));
    contact = contact.substring(0, contact.indexOf("responses:"));
    assertTrue(contact.contains(FORM + ":"), contact);
    assertTrue(contact.contains("multipart/form-data:"), contact);
    String upload = document.substring(document.indexOf("  /uploads:"));
    upload = upload.substring(0, upload.indexOf("responses:"));
    assertFalse(upload.contains(FORM), upload);
    assertTrue(upload.contains("contentMediaType: application/octet-stream"), upload);
    assertTrue(upload.contains("description: the picture"), upload);
    assertFalse(document.contains("    Tenant:"), "claims are not the client's to send");
  }

  @Test
  void claimsBecomeARecord() {
    Function.Answer answer =
        tenant(
            "/tenants?q=1",
            Map.of(
                "tenant", "acme",
                "level", "3",
                "admin", "true",
                "scope", "a b a",
                "groups", "[\"x y\",\"z\"]"));
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        "Tenant[tenant=acme, level=3, admin=Optional[true], scope=[a, b], groups=Optional[[x y, z]]]",
        answer.body().asText());
  }

  @Test
  void listsOfClaimsAreReadAsGatewaysWriteThem() {
    Function.Answer answer =
        tenant(
            "/tenants?q=1",
            Map.of("tenant", "acme", "level", "3", "scope", "[a b]", "groups", "x,y"));
    assertEquals(
        "Tenant[tenant=acme, level=3, admin=Optional.empty, scope=[a, b], groups=Optional[[x, y]]]",
        answer.body().asText());
  }

  @Test
  void claimsThatAreMissingOrWrongForbidAndShowNoValue() {
    Function.Answer answer =
        tenant("/tenants?q=x", Map.of("level", "secret", "scope", "a", "admin", "secret"));
    assertEquals(403, answer.status());
    String detail = answer.body().get("detail").asText();
    assertTrue(detail.contains("\"tenant\", \"level\", \"admin\""), detail);
    assertFalse(answer.body().toString().contains("secret"));
  }

  @Test
  void claimsThatTheConstructorRefusesForbid() {
    Function.Answer answer =
        tenant("/tenants?q=1", Map.of("tenant", "a", "level", "10", "scope", "a"));
    assertEquals(403, answer.status());
    assertFalse(answer.body().toString().contains("inside"));
  }

  private static Function.Answer tenant(String path, Map<String, String> claims) {
    ObjectNode event = Function.event("POST", path, null, Map.of(), List.of());
    ObjectNode jwt =
        ((ObjectNode) event.get("requestContext")).putObject("authorizer").putObject("jwt");
    claims.forEach(jwt.putObject("claims")::put);
    JsonNode answer = app.function().invoke(event);
    try {
      int status = answer.get("statusCode").asInt();
      String body = answer.get("body").asText();
      // A result that is a String is text, not JSON.
      JsonNode content = status == 200 ? JSON.getNodeFactory().textNode(body) : JSON.readTree(body);
      return new Function.Answer(status, answer.get("headers"), content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static Function.Answer send(String path, String contentType, String body) {
    return app.function().send("POST", path, body, Map.of("content-type", contentType), List.of());
  }
}
