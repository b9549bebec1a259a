package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
