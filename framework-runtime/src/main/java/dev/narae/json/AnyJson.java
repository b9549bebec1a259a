package dev.narae.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** JSON of whatever form as the collections of Java. For what has no type to be read into. */
public final class AnyJson {
  private AnyJson() {}

  /**
   * A document: maps and lists in their order, strings, booleans, null, and numbers as {@code
   * Integer}, {@code Long} or {@code BigInteger}, whichever is the first to hold it, or {@code
   * Double} if they have a fraction or an exponent.
   *
   * @throws MalformedJsonException if it is no JSON or beyond a limit of {@link JsonReader}
   */
  public static @Nullable Object of(byte[] document) {
    TextCheck.check(document);
    try (JsonParser parser = Engine.FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == null) {
        throw Malformed.empty();
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw Malformed.trailing(parser);
      }
      return value;
    } catch (JacksonException e) {
      throw Malformed.of(e, document);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser);
    } else if (token == JsonToken.START_ARRAY) {
      return array(parser);
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      return whole(parser.getBigIntegerValue());
    } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getDoubleValue();
    } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getString();
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    String name = parser.nextName();
    while (name != null) {
      parser.nextToken();
      object.put(name, value(parser));
      name = parser.nextName();
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  private static Object whole(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return number.intValue();
    }
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }
}
