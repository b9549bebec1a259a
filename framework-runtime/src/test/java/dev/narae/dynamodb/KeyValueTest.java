package dev.narae.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.demo.State;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyValueTest {

  @Test
  void everyKeyTypeHasItsForm() {
    assertEquals(new KeyValue(false, "a"), KeyValue.of("a"));
    assertEquals(new KeyValue(true, "-1"), KeyValue.of(-1));
    assertEquals(new KeyValue(true, "9223372036854775807"), KeyValue.of(Long.MAX_VALUE));
    assertEquals(new KeyValue(true, "2"), KeyValue.of((short) 2));
    assertEquals(new KeyValue(true, "3"), KeyValue.of((byte) 3));
    assertEquals(new KeyValue(true, "1.5"), KeyValue.of(new BigDecimal("1.500")));
    assertEquals(new KeyValue(true, "7"), KeyValue.of(BigInteger.valueOf(7)));
    UUID uuid = new UUID(1, 2);
    assertEquals(new KeyValue(false, uuid.toString()), KeyValue.of(uuid));
    assertEquals(new KeyValue(false, "1970-01-01T00:00:00.000000000Z"), KeyValue.of(Instant.EPOCH));
    assertEquals(new KeyValue(false, "OPEN"), KeyValue.of(State.OPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "0.000,0",
    "-0.0,0",
    "100,1E+2",
    "1E-130,1E-130",
    "9.9E125,9.9E+125",
    "12345678901234567890123456789012345678,12345678901234567890123456789012345678"
  })
  void numbersAreTrimmedAsDynamoTrimsThem(String number, String text) {
    assertEquals(text, KeyValue.of(new BigDecimal(number)).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123456789012345678901234567890123456789", "1E126", "1E-131", "1E+2147483647"})
  void numbersBeyondDynamosAreRefused(String number) {
    BigDecimal value = new BigDecimal(number);
    assertThrows(IllegalArgumentException.class, () -> KeyValue.of(value));
  }

  @Test
  void aSchemaInsistsOnItsKeys() {
    assertThrows(IllegalStateException.class, () -> KeySchema.of("p", "s").key(KeyValue.of("a")));
    assertThrows(
        IllegalStateException.class, () -> KeySchema.of("p").key(KeyValue.of("a"), KeyValue.of(1)));
    assertEquals(
        new Key("p", KeyValue.of("a"), null, null), KeySchema.of("p").key(KeyValue.of("a")));
  }

  @Test
  void onlyARangeHasAnUpperBound() {
    KeyValue a = KeyValue.of("a");
    assertThrows(
        IllegalArgumentException.class, () -> new SortCondition(SortCondition.Operator.LESS, a, a));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SortCondition(SortCondition.Operator.BETWEEN, a, null));
    assertThrows(InvalidKeyException.class, () -> SortCondition.beginsWith(""));
  }
}
