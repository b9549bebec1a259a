package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import java.util.List;

/** In which media types a value travels. */
final class MediaTypes {
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String ANY = "*/*";

  private MediaTypes() {}

  /** The types of a request's body: bytes are taken whatever they are, text as JSON too. */
  static List<String> ofRequest(ValueType type) {
    if (type instanceof ValueType.Bytes) {
      return List.of(ANY);
    }
    return isText(type) ? List.of(TEXT, JSON) : List.of(JSON);
  }

  /** The type of an answer; {@code Binary} chooses when it is made. */
  static String ofAnswer(ValueType type) {
    if (type instanceof ValueType.Bytes bytes) {
      return bytes.typed() ? ANY : "application/octet-stream";
    }
    return isText(type) ? TEXT : JSON;
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }
}
