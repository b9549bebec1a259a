package dev.narae.local.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine as its parent starts it: a process with nothing but the listed files. */
@Timeout(60)
class EngineMainTest {
  private static Process engine;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    engine = startEngine();
    port = Integer.parseInt(engine.inputReader(UTF_8).readLine());
  }

  @AfterAll
  static void stop() {
    engine.destroyForcibly();
  }

  @Test
  void storesAndReadsAnItem() throws Exception {
    call(
        "CreateTable",
        """
        {"TableName":"notes","BillingMode":"PAY_PER_REQUEST",
         "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],
         "KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]}""");
    call(
        "PutItem", "{\"TableName\":\"notes\",\"Item\":{\"id\":{\"S\":\"1\"},\"n\":{\"N\":\"5\"}}}");

    assertEquals(
        "{\"Items\":[{\"n\":{\"N\":\"5\"}}],\"Count\":1,\"ScannedCount\":1}",
        call(
            "Query",
            """
            {"TableName":"notes","KeyConditionExpression":"id = :id",
             "ProjectionExpression":"n",
             "ExpressionAttributeValues":{":id":{"S":"1"}}}"""));
  }

  @Test
  void endsWhenItsStandardInputDoesAndHasPrintedNothingButItsPort() throws Exception {
    Process another = startEngine();
    BufferedReader output = another.inputReader(UTF_8);
    assertEquals("{\"TableNames\":[]}", call(output.readLine(), "ListTables", "{}"));

    another.getOutputStream().close();

    assertTrue(another.waitFor(20, TimeUnit.SECONDS));
    assertEquals(0, another.exitValue());
    assertEquals(List.of(), output.lines().toList());
    assertEquals(List.of(), another.errorReader(UTF_8).lines().toList());
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere only 127.0.0.1 is a loopback address")
  void listensOnTheLoopbackAddressOnly() {
    // Bound to all addresses, it would answer at every one of 127.0.0.0/8.
    assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", port));
  }

  private static Process startEngine() throws IOException, URISyntaxException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            EngineMain.class.getName())
        .start();
  }

  private static String call(String operation, String body)
      throws IOException, InterruptedException {
    return call(String.valueOf(port), operation, body);
  }

  private static String call(String port, String operation, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String classPath() throws IOException, URISyntaxException {
    URI classes = EngineMain.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Stream.concat(Stream.of(Path.of(classes)), ListedFiles.paths().stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
