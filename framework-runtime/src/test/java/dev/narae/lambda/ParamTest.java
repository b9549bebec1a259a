package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.narae.demo.State;
import dev.narae.http.Request;
import dev.narae.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {
  private final Binder binder = new Binder(Request.builder("GET", "/").build());

  private Param param(String text) {
    return new Param(binder.violations(), "p", text);
  }

  private void assertViolated(String code) {
    List<Violation> found = binder.violations().list();
    assertEquals(1, found.size(), found.toString());
    assertEquals(code, found.get(0).code());
    assertEquals("p", found.get(0).parameter());
  }

  @Test
  void readsEverySimpleType() {
    assertEquals("", param("").asString());
    assertEquals(true, param("true").asBoolean());
    assertEquals(false, param("false").asBoolean());
    assertEquals((byte) -128, param("-128").asByte());
    assertEquals((short) 32767, param("32767").asShort());
    assertEquals(-2147483648, param("-2147483648").asInt());
    assertEquals(Long.MAX_VALUE, param("9223372036854775807").asLong());
    assertEquals(1.5f, param("1.5").asFloat());
    assertEquals(-1e300, param("-1e300").asDouble());
    assertEquals(new BigDecimal("1.50"), param("1.50").asBigDecimal());
    assertEquals(BigInteger.TEN.pow(40), param("1" + "0".repeat(40)).asBigInteger());
    UUID uuid = UUID.fromString("0190a5c4-0000-7000-8000-0123456789ab");
    assertEquals(uuid, param("0190A5C4-0000-7000-8000-0123456789ab").asUuid());
    assertEquals(Instant.EPOCH, param("1970-01-01T00:00:00Z").asInstant());
    assertEquals(State.DONE, param("DONE").asEnum(State.values()));
    assertEquals(List.of(), binder.violations().list());
  }

  @Test
  void anAbsentParameterIsNullUnlessRequired() {
    assertNull(param(null).asInt());
    assertNull(param(null).asBoolean());
    assertNull(param(null).asDouble());
    assertNull(param(null).asUuid());
    assertNull(param(null).asInstant());
    assertNull(param(null).asEnum(State.values()));
    assertEquals(0, binder.violations().count());
    assertNull(param(null).required().asString());
    assertViolated("required");
  }

  @Test
  void aDefaultStandsInForAnAbsentParameterOnly() {
    assertEquals(20, param(null).orDefault("20").asInt());
    assertEquals(5, param("5").orDefault("20").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+1", "1.0", "1e2", "0x1", " 1", "1 ", "١", "1_000", "1L"})
  void whatIsNoWholeNumberIsAViolation(String text) {
    assertNull(param(text).asInt());
    assertViolated("type");
  }

  @ParameterizedTest
  @CsvSource({"2147483648", "-2147483649", "99999999999999999999"})
  void whatAnIntCannotHoldIsAViolation(String text) {
    assertNull(param(text).asInt());
    assertViolated("range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "Infinity", "1d", "0x1p3", ".5", "5.", "1e", "", "-", "1e+", "1,5"})
  void whatIsNoNumberIsAViolation(String text) {
    assertNull(param(text).asDouble());
    assertViolated("type");
  }

  @Test
  void aNumberBeyondADoubleIsAViolation() {
    assertNull(param("1e999").asDouble());
    assertViolated("range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999999", "1e99999", "1e-401"})
  void aNumberOfHugeScaleIsAViolation(String text) {
    assertNull(param(text).asBigDecimal());
    assertViolated("range");
  }

  @Test
  void anEnumsNameMustBeExact() {
    assertNull(param("done").asEnum(State.values()));
    assertViolated("enum");
  }

  @Test
  void aUuidMustBeOfFullLength() {
    assertNull(param("1-1-1-1-1").asUuid());
    assertViolated("format");
  }

  @Test
  void aTimeMustHaveAZone() {
    assertNull(param("2026-11-22T17:00:00").asInstant());
    assertViolated("format");
  }

  @Test
  void booleansAreTrueOrFalseOnly() {
    assertNull(param("TRUE").asBoolean());
    assertViolated("type");
  }
}
