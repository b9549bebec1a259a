package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.json.JsonCodec;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What generated code finds wrong with random values of the records in {@code good/constraints} is
 * what Hibernate Validator finds wrong with them, at the same places.
 */
class ConstraintsEquivalenceTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-05-15T12:00:00Z"), ZoneOffset.UTC);
  private static final int VALUES = 2_000;

  /** Messages are of no interest here. */
  private static final class TemplatesOnly implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  @TempDir static Path temp;
  private static URLClassLoader loader;
  private static ValidatorFactory factory;
  private static Validator hibernate;

  @BeforeAll
  static void compile() throws IOException {
    Path classes =
        Javac.into(temp)
            .compileAll(Path.of("src/test/resources/good/constraints"))
            .orThrow()
            .classes();
    loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ConstraintsEquivalenceTest.class.getClassLoader());
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new TemplatesOnly())
            .clockProvider(() -> NOON)
            .buildValidatorFactory();
    hibernate = factory.getValidator();
  }

  @AfterAll
  static void close() throws IOException {
    factory.close();
    loader.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Texts", "Numbers", "Times", "Containers"})
  void theSameIsWrongAtTheSamePlaces(String type) throws ReflectiveOperationException {
    Class<?> record = loader.loadClass("constraints." + type);
    @SuppressWarnings("unchecked") // The codec of the record that was just loaded.
    JsonCodec<Object> codec =
        (JsonCodec<Object>)
            loader.loadClass("constraints." + type + "Json").getField("CODEC").get(null);
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < VALUES; seed++) {
      Object value = new RandomRecords(new Random(seed), NOON).of(record);
      byte[] json = codec.toBytes(value);
      Violations violations = new Violations();
      violations.useClock(NOON);
      codec.fromBytes(json, violations);
      TreeSet<String> expected = new TreeSet<>();
      hibernate.validate(value).forEach(v -> expected.add(place(v)));
      TreeSet<String> found = new TreeSet<>();
      violations.list().forEach(v -> found.add(place(v, record)));
      String message = "seed " + seed + ": " + new String(json, StandardCharsets.UTF_8);
      assertEquals(expected, found, message);
      seen.addAll(expected);
    }
    assertTrue(seen.size() >= record.getRecordComponents().length - 1, seen::toString);
  }

  /** Elements of sets have no index in Hibernate Validator. */
  private static String place(Violation violation, Class<?> record) {
    String pointer = String.valueOf(violation.pointer()).replaceFirst("^/set/\\d+$", "/set/*");
    return pointer + " " + violation.code();
  }

  private static String place(ConstraintViolation<Object> violation) {
    List<String> steps = new ArrayList<>();
    for (Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        steps.add(node.getIndex().toString());
      } else if (node.getKey() != null) {
        steps.add(node.getKey().toString());
      } else if (node.isInIterable()) {
        steps.add("*");
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        steps.add(node.getName());
      }
    }
    StringBuilder pointer = new StringBuilder();
    steps.forEach(s -> pointer.append('/').append(s.replace("~", "~0").replace("/", "~1")));
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String code = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return pointer + " " + (code.equals("null") ? "isNull" : code);
  }
}
