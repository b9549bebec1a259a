package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.narae.config.Environment;
import dev.narae.http.Request;
import dev.narae.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a whole request costs the garbage collector, counted by the virtual machine itself. */
class RequestAllocationTest {
  private static final int REQUESTS = 2_000;

  /** Bytes; about a quarter more than it takes, the event's own among them. */
  private static final long LIMIT = 15_000;

  private static final byte[] EVENT =
      """
      {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/things/48611",
        "rawQueryString": "fields=title",
        "headers": {
          "accept": "application/json, text/plain, */*",
          "accept-encoding": "gzip, deflate, br",
          "accept-language": "ko-KR,ko;q=0.9,en;q=0.8",
          "authorization": "Bearer TOKEN",
          "content-length": "0",
          "host": "abcde12345.execute-api.ap-northeast-2.amazonaws.com",
          "origin": "https://notes.example.com",
          "referer": "https://notes.example.com/",
          "sec-ch-ua": "\\"Chromium\\";v=\\"140\\"",
          "sec-fetch-mode": "cors",
          "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101",
          "x-amzn-trace-id": "Root=1-00000000-0123456789abcdef01234567",
          "x-forwarded-for": "203.0.113.7",
          "x-forwarded-port": "443",
          "x-forwarded-proto": "https"
        },
        "queryStringParameters": {"fields": "title"},
        "requestContext": {
          "accountId": "123456789012",
          "apiId": "abcde12345",
          "authorizer": {"jwt": {"claims": {"scope": "a b", "sub": "ann"}, "scopes": ["a"]}},
          "domainName": "abcde12345.execute-api.ap-northeast-2.amazonaws.com",
          "http": {"method": "GET", "path": "/things/48611", "sourceIp": "203.0.113.7"},
          "requestId": "Abcdefghij0EPTw=",
          "stage": "$default"
        },
        "isBase64Encoded": false
      }
      """
          .replace("TOKEN", "Y2xhaW1z".repeat(100))
          .getBytes(StandardCharsets.UTF_8);

  private final ThreadMXBean threads =
      assertInstanceOf(ThreadMXBean.class, ManagementFactory.getThreadMXBean());
  private final LambdaHandler handler =
      new LambdaHandler(new Things(), Environment.of(Map.of())) {};

  @Test
  void aGetWithAPathParameterAllocatesLittleMoreThanItsTexts() throws IOException {
    assertTrue(threads.isThreadAllocatedMemorySupported());
    assertTrue(threads.isThreadAllocatedMemoryEnabled());
    allocated();
    long each = allocated() / REQUESTS;
    assertTrue(each > EVENT.length && each <= LIMIT, each + " bytes");
  }

  /** The bytes that this thread allocates for the requests. */
  private long allocated() throws IOException {
    long thread = Thread.currentThread().getId();
    FixedContext context = new FixedContext();
    ByteArrayOutputStream answer = new ByteArrayOutputStream(1024);
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < REQUESTS; i++) {
      answer.reset();
      handler.handleRequest(new ByteArrayInputStream(EVENT), answer, context);
    }
    long after = threads.getThreadAllocatedBytes(thread);
    assertEquals(
        "\"48611\"",
        ((Map<?, ?>) JsonTree.parse(answer.toByteArray())).get("body"),
        answer.toString(StandardCharsets.UTF_8));
    return after - before;
  }

  private record Things(RouteTable routes) implements Router {
    Things() {
      this(RouteTable.of("GET /things", "GET /things/{id}"));
    }

    @Override
    public Guard guard(int route) {
      return Guard.PUBLIC;
    }

    @Override
    public Reply call(int route, Request request) {
      return Reply.json(200, JsonCodecs.STRING, request.pathParameter("id"));
    }
  }
}
