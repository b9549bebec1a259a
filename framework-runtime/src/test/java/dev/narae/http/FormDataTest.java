package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {
  private static final int MAX = 4_500_000;
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final String HEAD = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n";
  private static final String GOOD = HEAD + "\r\nx\r\n--b--\r\n";

  private static Request request(String type, byte[] body) {
    return Request.builder("POST", "/").header("content-type", type).body(body).build();
  }

  private static FormData form(String type, String body) {
    return FormData.of(request(type, body.getBytes(StandardCharsets.UTF_8)), MAX);
  }

  private static int refusal(String type, String body) {
    return assertThrows(Problem.class, () -> form(type, body).texts("a"), body).status();
  }

  @Test
  void pairsOfAnEncodedFormAreDecoded() {
    FormData form = form("application/x-www-form-urlencoded", "a=1+2&b=%ea%b0%80&a=%2B&&c&=d");
    assertEquals(List.of("1 2", "+"), form.texts("a"));
    assertEquals("가", form.text("b"));
    assertEquals("", form.text("c"));
    assertEquals("d", form.text(""));
    assertNull(form.text("e"));
    assertEquals(List.of(), form.parts("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%zz", "a=%ff", "%c3%28=a"})
  void escapesThatAreNoneAreRefused(String body) {
    assertEquals(400, refusal("application/x-www-form-urlencoded", body));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    Request latin =
        request("application/x-www-form-urlencoded", new byte[] {'a', '=', (byte) 0xe9});
    assertEquals(400, assertThrows(Problem.class, () -> FormData.of(latin, MAX)).status());
  }

  @Test
  void aThousandFieldsAreReadAndOneMoreIsTooMany() {
    String type = "application/x-www-form-urlencoded; charset=UTF-8";
    assertEquals(1000, form(type, "a=1&".repeat(1000)).texts("a").size());
    assertEquals(413, refusal(type, "a=1&".repeat(1001)));
  }

  @Test
  void aHundredPartsAreReadAndOneMoreIsTooMany() {
    String part = HEAD + "\r\nx\r\n";
    assertEquals(100, form(TYPE, part.repeat(100) + "--b--").texts("a").size());
    assertEquals(413, refusal(TYPE, part.repeat(101) + "--b--"));
  }

  @Test
  void theBodyMayBeAsLargeAsItsLimitAndNoLarger() {
    byte[] body = "a=123".getBytes(StandardCharsets.UTF_8);
    Request request = request("application/x-www-form-urlencoded", body);
    assertEquals("123", FormData.of(request, 5).text("a"));
    assertEquals(413, assertThrows(Problem.class, () -> FormData.of(request, 4)).status());
  }

  @Test
  void noBodyIsAFormWithoutFields() {
    assertNull(form("text/plain", "").text("a"));
    assertNull(FormData.multipart(Request.builder("POST", "/").build(), MAX).text("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json",
        "multipart/mixed; boundary=b",
        "application/x-www-form-urlencoded; charset=iso-8859-1",
        "multipart/form-data; boundary=b; boundary=c",
        "",
        ";"
      })
  void otherTypesAreNotSupported(String type) {
    assertEquals(415, refusal(type, GOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"b \"",
        "multipart/form-data; boundary=b{}",
        "multipart/form-data; boundary=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aFormWithoutALegalBoundaryCantBeRead(String type) {
    assertEquals(400, refusal(type, GOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Multipart/Form-Data;boundary=b",
        "multipart/form-data ; charset=utf-8 ; boundary=\"b\" ;",
        "multipart/form-data; BOUNDARY=b"
      })
  void theContentTypeMayBeWrittenInManyWays(String type) {
    assertEquals("x", form(type, GOOD).text("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preamble\r\n" + GOOD,
        "not --b at the start of a line\r\n" + GOOD,
        GOOD + "epilogue",
        GOOD + "--b\r\nanything",
        HEAD + "\r\nx\r\n--b--",
        HEAD + "\r\nx\r\n--b-- \t",
        "--b \t\r\n" + "Content-Disposition: form-data; name=a\r\n\r\nx\r\n--b--",
        "--b\r\ncontent-disposition:form-data;name=a\r\nX-Other: y\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=a; filename*=UTF-8''y\r\n\r\nx\r\n--b--"
      })
  void whatStandsAroundTheContentDoesNotMatter(String body) {
    assertEquals("x", form(TYPE, body).text("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--bx",
        "x --b",
        "\r\n-",
        "\r\n--",
        "\r\n--B",
        "\r\n--bx",
        "\r\n--b-",
        "\r\n--b--x",
        "\r\n--b \rx",
        "\n--b\n",
        "\r--b\r",
        "\r\n",
        "\r\n\r\n"
      })
  void whatOnlyLooksLikeABoundaryIsContent(String content) {
    assertEquals(content, form(TYPE, HEAD + "\r\n" + content + "\r\n--b--").text("a"));
  }

  @Test
  void everyTruncatedFormIsRefused() {
    String body = HEAD + "\r\nx\r\n" + HEAD + "Content-Type: text/plain\r\n\r\ny\r\n--b--";
    for (int length = 1; length < body.length(); length++) {
      assertEquals(400, refusal(TYPE, body.substring(0, length)));
    }
    assertEquals(List.of("x", "y"), form(TYPE, body).texts("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "X: y\r\n",
        "Content-Disposition: form-data\r\n",
        "Content-Disposition: attachment; name=a\r\n",
        "Content-Disposition: form-data; name=\"a\r\n",
        "Content-Disposition: form-data; name=\"a\" b\r\n",
        "Content-Disposition: form-data; name=a; name=b\r\n",
        "Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=a\r\n",
        "Content-Disposition: form-data; name=a\r\nno colon\r\n",
        "Content-Disposition: form-data; name=a\r\n: no name\r\n",
        "Content-Disposition: form-data; name=\"a\u0000\"\r\n",
        "Content-Disposition: form-data; name=\"a\nb\"\r\n"
      })
  void headersThatSayNothingOrTooMuchAreRefused(String headers) {
    assertEquals(400, refusal(TYPE, "--b\r\n" + headers + "\r\nx\r\n--b--"));
  }

  @Test
  void headersOfAPartHaveEightKilobytes() {
    int used = "Content-Disposition: form-data; name=\"a\"\r\nX: \r\n\r\n".length();
    assertEquals(
        "x", form(TYPE, HEAD + "X: " + "y".repeat(8192 - used) + "\r\n\r\nx\r\n--b--").text("a"));
    assertEquals(400, refusal(TYPE, HEAD + "X: " + "y".repeat(8193 - used) + "\r\n\r\nx\r\n--b--"));
  }

  @Test
  void linesWithoutCarriageReturnsAreNoForm() {
    assertEquals(400, refusal(TYPE, GOOD.replace("\r\n", "\n")));
    assertEquals(400, refusal(TYPE, GOOD.replace("\r\n", "\r")));
  }

  @Test
  void anEmptyPartMayLeaveOutItsEmptyLine() {
    assertEquals("", form(TYPE, HEAD + "\r\n--b--").text("a"));
    assertEquals("", form(TYPE, HEAD + "\r\n\r\n--b--").text("a"));
  }

  @Test
  void anotherCharsetOrATransferEncodingIsNotSupported() {
    assertEquals(
        415, refusal(TYPE, HEAD + "Content-Type: text/plain; charset=utf-16\r\n\r\nx\r\n--b--"));
    assertEquals(
        415, refusal(TYPE, HEAD + "Content-Transfer-Encoding: base64\r\n\r\neA==\r\n--b--"));
    assertEquals(
        "x", form(TYPE, HEAD + "Content-Transfer-Encoding: 8BIT\r\n\r\nx\r\n--b--").text("a"));
  }

  @Test
  void aTextThatIsNotUtf8IsRefusedWhereItIsRead() {
    byte[] body = (HEAD + "\r\n\u00e9\r\n--b--").getBytes(Charset.forName("ISO-8859-1"));
    FormData form = FormData.of(request(TYPE, body), MAX);
    assertArrayEquals(new byte[] {(byte) 0xe9}, form.parts("a").get(0).bytes());
    assertEquals(400, assertThrows(Problem.class, () -> form.text("a")).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cat.png\"",
        "cat.png",
        "\"C:\\pictures\\cat.png\"",
        "\"../../etc/cat.png\"",
        "\"/cat.png\""
      })
  void aFileNameHasNoFolders(String name) {
    FilePart file = file("; filename=" + name);
    assertEquals("cat.png", file.fileName());
    assertEquals("text/plain", file.contentType());
    assertEquals(1, file.size());
  }

  @Test
  void quotesInAFileNameMayBeEscaped() {
    assertEquals("a\"b; c.png", file("; filename=\"a\\\"b; c.png\"").fileName());
    assertEquals("고양이.png", file("; filename=\"고양이.png\"").fileName());
    assertNull(file("; filename=\"..\"").fileName());
    assertNull(file("").fileName());
  }

  @Test
  void aPartWithAFileNameIsNoText() {
    FormData form =
        form(TYPE, "--b\r\nContent-Disposition: form-data; name=a; filename=f\r\n\r\nx\r\n" + GOOD);
    assertEquals(List.of("x"), form.texts("a"));
    assertEquals(2, form.parts("a").size());
  }

  @Test
  void anInputWithoutAFileIsAbsent() {
    String empty = "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\"\r\n\r\n";
    assertTrue(form(TYPE, empty + "\r\n--b--").parts("a").isEmpty());
    assertEquals(1, form(TYPE, empty + "x\r\n--b--").parts("a").size());
  }

  @Test
  void bytesOfAPartAreACopy() {
    byte[] mine = {1};
    FilePart part = FilePart.of("a", null, "image/png", mine);
    mine[0] = 2;
    part.bytes()[0] = 3;
    assertArrayEquals(new byte[] {1}, part.bytes());
  }

  private static FilePart file(String parameters) {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"a\"" + parameters + "\r\n\r\nx\r\n--b--";
    return form(TYPE, body).parts("a").get(0);
  }
}
