package dev.narae.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private final Environment environment = Environment.of(Map.of("SET", "value", "EMPTY", ""));

  @Test
  void givesAVariable() {
    assertEquals("value", environment.get("SET"));
    assertEquals("value", environment.required("SET"));
  }

  @Test
  void anEmptyVariableIsAbsent() {
    assertNull(environment.get("EMPTY"));
    assertNull(environment.get("UNSET"));
  }

  @Test
  void aMissingVariableIsNamed() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> environment.required("NARAE_TABLE_NOTES"));
    assertTrue(e.getMessage().contains("NARAE_TABLE_NOTES"));
  }

  @Test
  void theSystemsEnvironmentIsThatOfTheProcess() {
    assertEquals(System.getenv("PATH"), Environment.system().get("PATH"));
  }
}
