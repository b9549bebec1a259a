package dev.narae.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Values whose type is of no interest, as text. */
final class JsonText {
  private JsonText() {}

  /** An array or object of a document that is known to be right, without white space. */
  static String of(byte[] document, int from, int to) {
    try (JsonParser parser =
        Engine.FACTORY.createParser(ObjectReadContext.empty(), document, from, to - from)) {
      parser.nextToken();
      return of(parser);
    }
  }

  /** What a string says; any other value as it stands in the document, without white space. */
  static String of(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      return parser.getString();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Engine.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      int open = 0;
      do {
        open += copy(parser, json);
      } while (open > 0 && parser.nextToken() != null);
    }
    return text.toString();
  }

  /**
   * Copies one token; numbers by their text, since one that no type of Java holds is JSON too.
   *
   * @return 1 if it opens an object or array, -1 if it closes one, else 0
   */
  private static int copy(JsonParser parser, JsonGenerator json) {
    JsonToken token = parser.currentToken();
    if (token.isNumeric()) {
      json.writeNumber(parser.getString());
    } else {
      json.copyCurrentEventExact(parser);
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
