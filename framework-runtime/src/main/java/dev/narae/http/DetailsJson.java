package dev.narae.http;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import dev.narae.validation.Violation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code application/problem+json}; absent members are left out. */
final class DetailsJson extends JsonCodec<Details> {
  static final DetailsJson CODEC = new DetailsJson();
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName STATUS = JsonName.of("status");
  private static final JsonName DETAIL = JsonName.of("detail");
  private static final JsonName INSTANCE = JsonName.of("instance");
  private static final JsonName VIOLATIONS = JsonName.of("violations");
  private static final JsonName POINTER = JsonName.of("pointer");
  private static final JsonName PARAMETER = JsonName.of("parameter");
  private static final JsonName IN = JsonName.of("in");
  private static final JsonName CODE = JsonName.of("code");
  private static final JsonName MESSAGE = JsonName.of("message");

  private DetailsJson() {}

  @Override
  public void write(JsonWriter json, Details value) {
    json.beginObject();
    json.field(TYPE, value.type());
    json.field(TITLE, value.title());
    json.field(STATUS, value.status());
    optional(json, DETAIL, value.detail());
    optional(json, INSTANCE, value.instance());
    for (Map.Entry<String, Object> member : value.members().entrySet()) {
      json.name(member.getKey());
      writeMember(json, member.getValue());
    }
    if (!value.violations().isEmpty()) {
      json.name(VIOLATIONS);
      json.beginArray();
      for (Violation violation : value.violations()) {
        write(json, violation);
      }
      json.endArray();
    }
    json.endObject();
  }

  /** One of the types that {@link Problem#with} takes. */
  private static void writeMember(JsonWriter json, Object value) {
    if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Boolean bool) {
      json.value(bool);
    } else {
      json.value(value.toString());
    }
  }

  private static void write(JsonWriter json, Violation violation) {
    json.beginObject();
    optional(json, POINTER, violation.pointer());
    optional(json, PARAMETER, violation.parameter());
    optional(json, IN, violation.in());
    json.field(CODE, violation.code());
    json.field(MESSAGE, violation.message());
    json.endObject();
  }

  private static void optional(JsonWriter json, JsonName name, @Nullable String value) {
    if (value != null) {
      json.field(name, value);
    }
  }

  /** A service sends problems; it does not receive them. */
  @Override
  public @Nullable Details read(JsonReader json) {
    throw new UnsupportedOperationException("Problem details are written only.");
  }
}
