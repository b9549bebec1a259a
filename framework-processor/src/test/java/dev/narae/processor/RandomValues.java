package dev.narae.processor;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random values of records: of every type that codecs know, with the odd ones more often. */
final class RandomValues {
  private static final List<String> ZONES =
      List.of("Asia/Seoul", "Europe/Berlin", "America/New_York", "UTC", "Z", "+09:30");
  private static final int DEPTH = 3;

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  /** A value of a record. */
  <T> T record(Class<T> type) {
    return record(type, 0);
  }

  private <T> T record(Class<T> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getAnnotatedType(), depth);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private @Nullable Object value(AnnotatedType annotated, int depth) {
    boolean nullable = ((AnnotatedElement) annotated).isAnnotationPresent(Nullable.class);
    if (nullable && (depth > DEPTH || random.nextInt(3) == 0)) {
      return null;
    }
    if (annotated instanceof AnnotatedParameterizedType parameterized) {
      return container(parameterized, depth);
    }
    Class<?> type = (Class<?>) annotated.getType();
    if (type.isRecord()) {
      return record(type, depth + 1);
    }
    if (type.isEnum()) {
      return one(type.getEnumConstants());
    }
    Object scalar = scalar(type);
    return scalar == null ? time(type) : scalar;
  }

  private Object container(AnnotatedParameterizedType type, int depth) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    int size = depth > DEPTH ? 0 : random.nextInt(4);
    if (raw == Optional.class) {
      return size == 0 ? Optional.empty() : Optional.of(value(arguments[0], depth + 1));
    } else if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(arguments[0], depth + 1), value(arguments[1], depth + 1));
      }
      return map;
    }
    var elements = raw == Set.class ? new LinkedHashSet<Object>() : new ArrayList<Object>();
    for (int i = 0; i < size; i++) {
      elements.add(value(arguments[0], depth + 1));
    }
    return elements;
  }

  private @Nullable Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) whole();
      case "short", "Short" -> (short) whole();
      case "int", "Integer" -> (int) whole();
      case "long", "Long" -> whole();
      case "float", "Float" -> (float) fraction(Float.MAX_VALUE);
      case "double", "Double" -> fraction(Double.MAX_VALUE);
      case "char", "Character" -> (char) (random.nextInt(4) == 0 ? 0 : random.nextInt(0xd800));
      case "BigDecimal" ->
          new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60) - 20);
      case "BigInteger" -> new BigInteger(random.nextInt(300), random).negate();
      case "String" -> text();
      case "UUID" ->
          random.nextInt(4) == 0 ? new UUID(0, 0) : new UUID(random.nextLong(), random.nextLong());
      case "URI" -> URI.create("https://example.com/" + random.nextInt() + "?q=%C3%A4#" + whole());
      default -> null;
    };
  }

  private Object time(Class<?> type) {
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(2_900_000) - 700_000);
    LocalTime time = time();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(20) * 1800 - 18000);
    return switch (type.getSimpleName()) {
      case "Instant" -> date.atTime(time).toInstant(offset);
      case "LocalDate" -> date;
      case "LocalTime" -> time;
      case "LocalDateTime" -> date.atTime(time);
      case "OffsetDateTime" -> date.atTime(time).atOffset(offset);
      case "OffsetTime" -> time.atOffset(offset);
      case "ZonedDateTime" -> date.atTime(time).atZone(zone);
      case "Year" -> Year.of(1000 + random.nextInt(9000));
      case "YearMonth" -> YearMonth.from(date);
      case "MonthDay" -> MonthDay.from(date);
      case "Duration" -> Duration.ofSeconds(whole() % 1_000_000_000, random.nextInt(1_000_000_000));
      case "Period" -> Period.of(random.nextInt(9) - 4, random.nextInt(30), random.nextInt(40));
      case "ZoneId" -> zone;
      case "ZoneOffset" -> offset;
      case "DayOfWeek" -> one(DayOfWeek.values());
      case "Month" -> one(Month.values());
      default -> throw new IllegalArgumentException("no random value of " + type);
    };
  }

  /** Often with zeros at the end, where forms differ. */
  private LocalTime time() {
    LocalTime time = LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_400e9));
    return switch (random.nextInt(5)) {
      case 0 -> time.withSecond(0).withNano(0);
      case 1 -> time.withNano(0);
      case 2 -> time.withNano(time.getNano() / 1_000_000 * 1_000_000);
      case 3 -> time.withNano(time.getNano() / 1_000 * 1_000);
      default -> time;
    };
  }

  private long whole() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(200) - 100;
      case 2 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
      default -> random.nextLong();
    };
  }

  private double fraction(double max) {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> -0.0;
      case 2 -> random.nextInt(1000) / 8.0;
      case 3 -> random.nextGaussian() * 1e10;
      case 4 -> random.nextDouble() * max;
      default -> random.nextDouble() * 1e-12;
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x20));
        case 1 -> text.append("\"\\/\u007f\u2028<&'".charAt(random.nextInt(8)));
        case 2 -> text.append((char) (0x80 + random.nextInt(0xd700)));
        case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0xfffff));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
