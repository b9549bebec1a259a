package dev.narae.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * A GET as an HTTP API sends it, payload format 2.0: from a browser, with a token that the gateway
 * has checked.
 */
final class Event {
  /** As long as such tokens are: some 800 characters. */
  private static final String TOKEN = "Y2xhaW1z".repeat(100);

  private static final String TEXT =
      """
      {
        "version": "2.0",
        "routeKey": "ROUTE_KEY",
        "rawPath": "PATH",
        "rawQueryString": "fields=title%2Cstate",
        "headers": {
          "accept": "application/json, text/plain, */*",
          "accept-encoding": "gzip, deflate, br",
          "accept-language": "ko-KR,ko;q=0.9,en;q=0.8",
          "authorization": "Bearer TOKEN",
          "content-length": "0",
          "host": "abcde12345.execute-api.ap-northeast-2.amazonaws.com",
          "origin": "https://notes.example.com",
          "referer": "https://notes.example.com/",
          "sec-fetch-dest": "empty",
          "sec-fetch-mode": "cors",
          "sec-fetch-site": "cross-site",
          "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
          "x-amzn-trace-id": "Root=1-00000000-0123456789abcdef01234567",
          "x-forwarded-for": "203.0.113.7",
          "x-forwarded-port": "443",
          "x-forwarded-proto": "https"
        },
        "queryStringParameters": {"fields": "title,state"},
        "pathParameters": PARAMETERS,
        "requestContext": {
          "accountId": "123456789012",
          "apiId": "abcde12345",
          "authorizer": {
            "jwt": {
              "claims": {
                "aud": "notes",
                "exp": "1893456000",
                "iss": "https://login.example.com/",
                "scope": "notes:read notes:write",
                "sub": "ann"
              },
              "scopes": ["notes:read"]
            }
          },
          "domainName": "abcde12345.execute-api.ap-northeast-2.amazonaws.com",
          "domainPrefix": "abcde12345",
          "http": {
            "method": "GET",
            "path": "PATH",
            "protocol": "HTTP/1.1",
            "sourceIp": "203.0.113.7",
            "userAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
          },
          "requestId": "Abcdefghij0EPTw=",
          "routeKey": "ROUTE_KEY",
          "stage": "$default",
          "time": "01/Jan/2026:00:00:00 +0000",
          "timeEpoch": 1767225600000
        },
        "isBase64Encoded": false
      }
      """;

  private Event() {}

  /** Of an API that hands everything to the function, which has to find the route. */
  static byte[] unrouted(String path) {
    return bytes("$default", path, "null");
  }

  /**
   * Of an API that has found the route.
   *
   * @param parameters of the path, as JSON
   */
  static byte[] routed(String key, String path, String parameters) {
    return bytes(key, path, parameters);
  }

  /** Without spaces between the tokens, as the gateway writes. */
  private static byte[] bytes(String key, String path, String parameters) {
    return TEXT.replaceAll("\\n *", "")
        .replace("\": ", "\":")
        .replace("ROUTE_KEY", key)
        .replace("PATH", path)
        .replace("PARAMETERS", parameters)
        .replace("TOKEN", TOKEN)
        .getBytes(StandardCharsets.UTF_8);
  }
}
