package dev.narae.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints on texts and containers find what Hibernate Validator finds. */
class HibernateTextsTest {
  private static final long SEED = 20261122;
  private static final Oracle ORACLE = new Oracle(Clock.systemUTC());
  private static final TextPattern LOWER =
      TextPattern.of("[a-c]+(\\.b)?", java.util.regex.Pattern.CASE_INSENSITIVE);
  private static final TextPattern SHORT = TextPattern.of(".{0,12}", 0);

  // Read by Hibernate Validator.
  @SuppressWarnings("unused")
  private static final class Values {
    @NotBlank
    @NotEmpty
    @Size(min = 2, max = 5)
    @Pattern(regexp = "[a-c]+(\\.b)?", flags = Pattern.Flag.CASE_INSENSITIVE)
    @Null
    CharSequence text;

    @Email String email;

    @Email(regexp = ".{0,12}")
    String shortEmail;

    @NotEmpty
    @Size(min = 2, max = 5)
    List<Integer> list;

    @NotEmpty
    @Size(min = 2, max = 5)
    Map<Integer, Integer> map;

    @NotEmpty
    @Size(min = 2, max = 5)
    String[] array;

    @NotEmpty
    @Size(min = 2, max = 5)
    byte[] bytes;

    @NotEmpty
    @Size(min = 2, max = 5)
    short[] shorts;

    @NotEmpty
    @Size(min = 2, max = 5)
    int[] ints;

    @NotEmpty
    @Size(min = 2, max = 5)
    long[] longs;

    @NotEmpty
    @Size(min = 2, max = 5)
    float[] floats;

    @NotEmpty
    @Size(min = 2, max = 5)
    double[] doubles;

    @NotEmpty
    @Size(min = 2, max = 5)
    char[] chars;

    @NotEmpty
    @Size(min = 2, max = 5)
    boolean[] booleans;

    @AssertTrue @AssertFalse Boolean truth;
  }

  private static String random(Random random, int maxLength, String... pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(maxLength + 1); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @Test
  void textsAreTakenAsHibernateValidatorTakesThem() {
    Random random = new Random(SEED);
    String[] pieces = {
      "a", "B", ".b", " ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "\u0000", "\u001f", "한", "😀",
      "\ud83d", "ſ", "K"
    };
    for (int i = 0; i < 15_000; i++) {
      String text = random(random, 7, pieces);
      Violations found = new Violations();
      Constraints.notBlank(found, "a", text);
      Constraints.notEmpty(found, 0, text);
      Constraints.size(found, "a", text, 2, 5);
      Constraints.pattern(found, 0, text, LOWER);
      Constraints.isNull(found, "a", text);
      assertEquals(
          ORACLE.violated(Values.class, "text", text),
          Oracle.codes(found),
          "seed " + SEED + ", text " + i + ": " + text);
    }
  }

  @Test
  void whiteSpaceIsThatOfHibernateValidator() {
    for (int c = 0; c <= 0xFFFF; c++) {
      Violations found = new Violations();
      String text = Character.toString((char) c);
      boolean blank = ORACLE.violated(Values.class, "text", text).contains("notBlank");
      assertEquals(blank, !Constraints.notBlank(found, "a", text), "character " + c);
    }
  }

  private static void assertAgreesOnAddress(String text, String where) {
    Violations found = new Violations();
    Constraints.email(found, "a", text);
    assertEquals(
        ORACLE.violated(Values.class, "email", text), Oracle.codes(found), where + ": " + text);
    found = new Violations();
    Constraints.email(found, 0, text, SHORT);
    assertEquals(
        ORACLE.violated(Values.class, "shortEmail", text),
        Oracle.codes(found),
        where + " and at most 12 characters: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b",
        "a@b",
        "a.b@c.de",
        "a..b@c",
        ".a@b",
        "a.@b",
        "a@b.",
        "a@.b",
        "a@b..c",
        "a@-b",
        "a@b-",
        "a@b--c",
        "a@b-.c",
        "\"a b\"@c",
        "\"\"@c",
        "\"a\\\"b\"@c",
        "\"a\\b\"@c",
        "\"a\\\\\"@c",
        "\"a@b\"@c",
        "\"a\".b@c",
        "\"a\"b@c",
        "a\"b\"@c",
        "홍길동@예.한국",
        "a@예。한국",
        "a@b。",
        "a@xn--",
        "a@xn--예",
        "😀@b",
        "a@😀.b",
        "a@b\u00ad",
        "a b@c",
        "a@b c",
        "a@[1.2.3.4]",
        "a@[1.2.3]",
        "a@[999.0.0.1]",
        "a@[1.2.3.4",
        "a@[]",
        "a@[IPv6:::1]",
        "a@[ipv6:1:2:3:4:5:6:7:8]",
        "a@[IPv6:1:2:3:4:5:6:7::]",
        "a@[IPv6:1::8:9::1]",
        "a@[IPv6:1:2:3:4:5:6:7:8:9]",
        "a@[IPv6:fe80::%eth0]",
        "a@[IPv6:fe80::1:2:3:4:5%e]",
        "a@[IPv6:fe80:%e]",
        "a@[IPv6:fe80%e]",
        "a@[IPv6:::ffff:1.2.3.4]",
        "a@[IPv6:::ffff:0:1.2.3.4]",
        "a@[IPv6:::ffff:00000:1.2.3.4]",
        "a@[IPv6:::FFFF:256.2.3.4]",
        "a@[IPv6:1:2:3:4::1.2.3.4]",
        "a@[IPv6:1:2:3:4:5::1.2.3.4]",
        "a@[IPv6:1::2:1.2.3.4]",
        "a@[IPv6:::01.002.3.4]",
        "a@[IPv6::]",
        "a@[IPv6:12345::]",
        "a@[IPv6::::]"
      })
  void curatedAddressesAreTakenAsHibernateValidatorTakesThem(String text) {
    assertAgreesOnAddress(text, "curated");
  }

  @Test
  void lengthsOfAddressesAreLimitedAsHibernateValidatorLimitsThem() {
    for (int length = 60; length <= 70; length++) {
      assertAgreesOnAddress("a".repeat(length) + "@b", "local part of " + length);
      assertAgreesOnAddress("a@" + "b".repeat(length), "label of " + length);
      assertAgreesOnAddress("a@" + "한".repeat(length), "international label of " + length);
    }
    for (int length = 250; length <= 260; length++) {
      String domain = "abc.".repeat(65).substring(0, length - 1) + "d";
      assertAgreesOnAddress("a@" + domain, "domain of " + length);
    }
  }

  @Test
  void randomAddressesAreTakenAsHibernateValidatorTakesThem() {
    Random random = new Random(SEED);
    String[] local = {"a", "Z", "1", ".", "-", "+", "\"", "\\", " ", "@", "é", "<", "한", "😀"};
    String[] domain = {"a", "B", "1", ".", ".", "-", "_", "!", "한", "。", "😀", "\"", "[", " "};
    String[] ip = {":", ":", "::", "1", "fe80", "ffff", "0", "ABCD", "1.2.3.4", "%", "99.", "g"};
    for (int i = 0; i < 15_000; i++) {
      String host =
          switch (random.nextInt(3)) {
            case 0 -> "[IPv6:" + random(random, 9, ip) + "]";
            case 1 -> "[" + random(random, 5, ip) + "]";
            default -> random(random, 8, domain);
          };
      assertAgreesOnAddress(
          random(random, 5, local) + "@" + host, "seed " + SEED + ", address " + i);
    }
  }

  @Test
  void everyMixOfColonsAndDigitsIsTakenAsHibernateValidatorTakesIt() {
    for (int bits = 0; bits < 1 << 12; bits++) {
      StringBuilder host = new StringBuilder("a@[IPv6:");
      for (int bit = 0; bit < 12; bit++) {
        host.append((bits >> bit & 1) == 0 ? ":" : "1");
      }
      assertAgreesOnAddress(host.append(']').toString(), "pattern " + bits);
    }
  }

  @Test
  void sizesOfContainersAndArraysAreTakenAsHibernateValidatorTakesThem() {
    for (int size = 0; size < 8; size++) {
      Map<Integer, Integer> map = new LinkedHashMap<>();
      IntStream.range(0, size).forEach(i -> map.put(i, i));
      assertAgreesOnSize("list", Collections.nCopies(size, 1));
      assertAgreesOnSize("map", map);
      assertAgreesOnSize("array", new String[size]);
      assertAgreesOnSize("bytes", new byte[size]);
      assertAgreesOnSize("shorts", new short[size]);
      assertAgreesOnSize("ints", new int[size]);
      assertAgreesOnSize("longs", new long[size]);
      assertAgreesOnSize("floats", new float[size]);
      assertAgreesOnSize("doubles", new double[size]);
      assertAgreesOnSize("chars", new char[size]);
      assertAgreesOnSize("booleans", new boolean[size]);
    }
  }

  private static void assertAgreesOnSize(String property, Object value) {
    Violations found = new Violations();
    Constraints.notEmpty(found, "a", value);
    Constraints.size(found, 0, value, 2, 5);
    assertEquals(ORACLE.violated(Values.class, property, value), Oracle.codes(found), property);
  }

  @Test
  void booleansAreTakenAsHibernateValidatorTakesThem() {
    for (Boolean value : Arrays.asList(true, false, null)) {
      Violations found = new Violations();
      Constraints.assertTrue(found, "a", value);
      Constraints.assertFalse(found, 0, value);
      assertEquals(ORACLE.violated(Values.class, "truth", value), Oracle.codes(found));
    }
    assertTrue(ORACLE.violated(Values.class, "truth", null).isEmpty());
    assertEquals(Set.of("isNull"), Oracle.codes(nulls()));
  }

  private static Violations nulls() {
    Violations found = new Violations();
    Constraints.isNull(found, "a", null);
    Constraints.isNull(found, 0, 1);
    return found;
  }
}
