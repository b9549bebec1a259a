package dev.narae.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of whatever form as the collections of Java. For what has no type to be read into. */
public final class AnyJson {
  private static final JsonNames NONE = JsonNames.of();

  private AnyJson() {}

  /**
   * A document: maps and lists in their order, strings, booleans, null, and numbers as {@code
   * Integer}, {@code Long} or {@code BigInteger}, whichever is the first to hold it, or {@code
   * Double} if they have a fraction or an exponent.
   *
   * @throws MalformedJsonException if it is no JSON or beyond {@link JsonLimits#DEFAULT}
   */
  public static @Nullable Object of(byte[] document) {
    Walker walker = new Walker();
    walker.start(document, new PlainText(document), document.length, JsonLimits.DEFAULT);
    Object value = value(walker);
    walker.end();
    return value;
  }

  private static @Nullable Object value(Walker walker) {
    ByteCursor cursor = walker.cursor();
    byte first = walker.peek();
    if (first == '{') {
      return object(walker);
    } else if (first == '[') {
      return array(walker);
    }
    walker.skipScalar();
    if (first == 't' || first == 'f') {
      return first == 't';
    } else if (first == 'n') {
      return null;
    }
    return first == '"' ? cursor.text() : number(cursor);
  }

  private static Map<String, @Nullable Object> object(Walker walker) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    walker.begin(0);
    while (walker.nextName(NONE)) {
      String name = walker.cursor().nameText();
      object.put(name, value(walker));
    }
    return object;
  }

  private static List<@Nullable Object> array(Walker walker) {
    List<@Nullable Object> array = new ArrayList<>();
    walker.begin(0);
    while (walker.nextElement()) {
      array.add(value(walker));
    }
    return array;
  }

  private static Object number(ByteCursor cursor) {
    if (!cursor.number().isWhole()) {
      return Double.parseDouble(cursor.text());
    }
    BigInteger number = new BigInteger(cursor.text());
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }
}
