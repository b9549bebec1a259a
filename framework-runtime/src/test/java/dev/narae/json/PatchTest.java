package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PatchTest {
  @Test
  void absentKeepsWhatThereIs() {
    Patch<String> absent = Patch.absent();
    assertTrue(absent.isAbsent());
    assertFalse(absent.isNull());
    assertFalse(absent.isPresent());
    assertEquals("current", absent.orElse("current"));
    assertThrows(NoSuchElementException.class, absent::value);
  }

  @Test
  void nullClearsIt() {
    Patch<String> cleared = Patch.ofNull();
    assertTrue(cleared.isNull());
    assertFalse(cleared.isAbsent());
    assertFalse(cleared.isPresent());
    assertNull(cleared.orElse("current"));
    assertThrows(NoSuchElementException.class, cleared::value);
  }

  @Test
  void aValueReplacesIt() {
    Patch<String> patch = Patch.of("new");
    assertTrue(patch.isPresent());
    assertEquals("new", patch.value());
    assertEquals("new", patch.orElse("current"));
  }

  @Test
  void patchesAreEqualByWhatTheySay() {
    assertEquals(Patch.of("a"), Patch.of("a"));
    assertEquals(Patch.of("a").hashCode(), Patch.of("a").hashCode());
    assertNotEquals(Patch.of("a"), Patch.of("b"));
    assertNotEquals(Patch.absent(), Patch.ofNull());
  }
}
