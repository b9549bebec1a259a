package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters that are bound by their type alone, driven through generated code. */
class GivenParametersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  @Test
  void aRouteGetsTheRequestTheContextAndTheWholeEvent() throws Exception {
    try (Function function = TypesApp.start(temp)) {
      JsonNode event = Function.event("GET", "/given/7", null, Map.of("x-odd", "ö"), List.of());
      JsonNode answer = JSON.readTree(function.invoke(event).get("body").asText());

      assertEquals("7", answer.get(0).asText());
      assertEquals("/given/7", answer.get(1).asText());
      assertEquals("function", answer.get(2).asText());
      assertEquals(event, JSON.readTree(answer.get(3).asText()));
    }
  }

  @Test
  void aRouteGetsItsCallerAndRefusesAnEventWithoutOne() throws Exception {
    try (Function function = TypesApp.start(temp)) {
      assertEquals(401, function.get("/me").status());

      ObjectNode event = Function.event("GET", "/me", null, Map.of(), List.of());
      ObjectNode context = (ObjectNode) event.get("requestContext");
      ObjectNode claims = context.putObject("authorizer").putObject("jwt").putObject("claims");
      claims.put("sub", "ada").put("scope", "notes:read notes:write");
      JsonNode answer = function.invoke(event);
      assertEquals(200, answer.get("statusCode").asInt(), answer::toString);
      assertEquals(
          JSON.readTree("[\"ada\",\"[notes:read, notes:write]\",\"true\"]"),
          JSON.readTree(answer.get("body").asText()));
    }
  }

  @Test
  void aRouteBehindAnHttpApiGetsTheEventInItsType() throws Exception {
    try (Function function = TypesApp.start(temp)) {
      ObjectNode event = Function.event("GET", "/events", null, Map.of("x-odd", "ö"), List.of());
      ObjectNode context = (ObjectNode) event.get("requestContext");
      context.put("timeEpoch", 1_700_000_000_000L);
      context.putObject("authorizer").putObject("jwt").putObject("claims").put("sub", "ada");
      JsonNode answer = JSON.readTree(function.invoke(event).get("body").asText());

      assertEquals(
          JSON.readTree(
              """
              ["2.0","/events","{content-type=application/json, x-odd=ö}","GET","{sub=ada}",
               "1700000000000","null"]
              """),
          answer);
    }
  }

  @Test
  void aRouteBehindARestApiGetsTheEventInItsType() throws Exception {
    JsonNode answer =
        invoke(
            "rest",
            "rest.RestHandler",
            """
            {"resource":"/events","path":"/events","httpMethod":"GET",
             "headers":{"Accept":"*/*"},"multiValueHeaders":{"Accept":["*/*","text/html"]},
             "queryStringParameters":null,"multiValueQueryStringParameters":null,
             "pathParameters":null,"stageVariables":{"color":"blue"},
             "requestContext":{"stage":"dev","httpMethod":"GET","path":"/dev/events",
               "identity":{"sourceIp":"192.0.2.1","userArn":null},
               "authorizer":{"principalId":"p","number":3,"flag":true}},
             "body":null,"isBase64Encoded":false}
            """);
    assertEquals(
        JSON.readTree(
            """
            ["GET","{Accept=[*/*, text/html]}","{color=blue}","192.0.2.1",
             "{principalId=p, number=3, flag=true}"]
            """),
        answer);
  }

  @Test
  void aRouteBehindALoadBalancerGetsTheEventInItsType() throws Exception {
    JsonNode answer =
        invoke(
            "balancer",
            "balancer.BalancerHandler",
            """
            {"requestContext":{"elb":{"targetGroupArn":"arn:aws:elasticloadbalancing:tg"}},
             "httpMethod":"GET","path":"/events","queryStringParameters":{},
             "headers":{"host":"example.com"},"body":"","isBase64Encoded":false}
            """);
    assertEquals(
        JSON.readTree("[\"/events\",\"{host=example.com}\",\"arn:aws:elasticloadbalancing:tg\"]"),
        answer);
  }

  private JsonNode invoke(String app, String handler, String event) throws Exception {
    Path sources = Path.of("src/test/resources/good", app);
    Path classes = Javac.into(temp).compileAll(sources).orThrow().classes();
    try (Function function = Function.load(handler, Map.of(), classes)) {
      return JSON.readTree(function.invoke(JSON.readTree(event)).get("body").asText());
    }
  }
}
