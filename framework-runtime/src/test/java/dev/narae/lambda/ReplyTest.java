package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.http.Problem;
import dev.narae.json.JsonCodecs;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyTest {
  @Test
  void aRouteThatReturnsNullIsToldWhatToReturnInstead() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> Reply.json(200, JsonCodecs.STRING, null));
    assertTrue(failure.getMessage().contains("Optional"), failure.getMessage());
  }

  @Test
  void anEmptyOptionalIsNotFound() {
    Problem problem =
        assertThrows(Problem.class, () -> Reply.optional(200, JsonCodecs.STRING, Optional.empty()));
    assertEquals(404, problem.status());
  }
}
