package dev.narae.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Records of random values near the bounds that constraints usually have. */
record RandomRecords(Random random, Clock clock) {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\u2003",
          "a",
          "ab",
          "abc",
          "abcd",
          "abcde",
          "Abb",
          "a1",
          "zz9",
          "1",
          "10",
          "9.99",
          "0.5",
          "0.25",
          "100",
          "-3",
          "1e1",
          "x@example.org",
          "x@y",
          "@",
          "a@b@c",
          "x.@y.z",
          "x@example..org",
          "\"q q\"@example.com",
          "x@[127.0.0.1]",
          "\uac00\ub098",
          "\ud83d\ude00",
          "a\nb",
          "é@exämple.org",
          "x/y",
          "~");

  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "2", "-2", "3", "9", "10", "11", "12", "99", "-100", "100", "127");

  private static final List<String> DECIMALS =
      List.of("0.5", "0.50", "0.51", "1.99", "2.0", "1.005", "1000", "-0.1", "1E+2", "123.45");

  /** A value of a record class with nulls where they may be. */
  Object of(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      boolean nullable =
          Arrays.stream(components[i].getAnnotatedType().getAnnotations())
              .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
      values[i] = nullable && random.nextInt(3) == 0 ? null : value(components[i].getGenericType());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return of(plain);
    } else if (plain.isArray()) {
      Object array = Array.newInstance(plain.getComponentType(), random.nextInt(3));
      for (int i = 0; i < Array.getLength(array); i++) {
        Array.set(array, i, value(plain.getComponentType()));
      }
      return array;
    }
    return scalar(plain);
  }

  private Object container(Class<?> type, Type[] arguments) throws ReflectiveOperationException {
    if (type == Optional.class) {
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(arguments[0]));
    }
    int size = random.nextInt(4);
    if (type == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(arguments[0]), value(arguments[1]));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(value(arguments[0]));
    }
    return type == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return pick(TEXTS);
    } else if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    } else if (type == BigDecimal.class) {
      return new BigDecimal(random.nextBoolean() ? pick(DECIMALS) : pick(NUMBERS));
    } else if (type == BigInteger.class) {
      return new BigInteger(pick(NUMBERS));
    }
    return type.getPackageName().equals("java.time") ? time(type) : number(type);
  }

  private Object number(Class<?> type) {
    String text = pick(NUMBERS);
    return switch (type.getSimpleName()) {
      case "byte", "Byte" -> Byte.valueOf(text);
      case "short", "Short" -> Short.valueOf(text);
      case "int", "Integer" -> Integer.valueOf(text);
      case "long", "Long" -> random.nextInt(4) == 0 ? 3_000_000_001L : Long.parseLong(text);
      case "float", "Float" -> Float.valueOf(random.nextBoolean() ? "0.5" : text);
      default -> Double.valueOf(random.nextBoolean() ? "-0.0" : text);
    };
  }

  private Object time(Class<?> type) {
    int amount = random.nextInt(3) - 1;
    ZonedDateTime moment = ZonedDateTime.now(clock).plusMonths(amount).plusHours(amount);
    Instant instant = moment.toInstant();
    return switch (type.getSimpleName()) {
      case "Instant" -> instant;
      case "LocalDate" -> LocalDate.from(moment);
      case "LocalTime" -> LocalTime.from(moment);
      case "LocalDateTime" -> LocalDateTime.from(moment);
      case "MonthDay" -> MonthDay.from(moment);
      case "OffsetDateTime" -> OffsetDateTime.ofInstant(instant, ZoneOffset.ofHours(9));
      case "OffsetTime" -> OffsetTime.ofInstant(instant, ZoneOffset.ofHours(2 * amount));
      case "Year" -> Year.from(moment.plusYears(amount));
      case "YearMonth" -> YearMonth.from(moment);
      default -> moment.withZoneSameInstant(ZoneId.of("Asia/Seoul"));
    };
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
