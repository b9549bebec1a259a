package dev.narae.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parser complains of, in our own words: its own would tell a client what we run on. */
final class Malformed {
  private Malformed() {}

  static MalformedJsonException of(JacksonException e, byte[] document) {
    String what = describe(e);
    return what == null ? syntax(document) : at(e.getLocation(), what);
  }

  /** A document that is no JSON: where it stops being some, and what would have been. */
  static MalformedJsonException syntax(byte[] document) {
    MalformedJsonException mistake = SyntaxDiagnosis.of(document);
    return mistake == null ? new MalformedJsonException("The text is not JSON", 1, 1) : mistake;
  }

  static MalformedJsonException empty() {
    return new MalformedJsonException("The JSON text is empty", 1, 1);
  }

  static MalformedJsonException trailing(JsonParser parser) {
    return at(parser.currentTokenLocation(), "The JSON text goes on after its value");
  }

  /** At the byte of that index. */
  static MalformedJsonException at(byte[] document, int index, String what) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (document[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new MalformedJsonException(what, line, index - lineStart + 1);
  }

  /** Null for a mistake in the syntax. */
  private static @Nullable String describe(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return "The JSON text is nested too deeply, or it, a name or a number in it is too long";
    }
    // The parser has no exception of its own for this; a test pins the wording.
    if (e.getOriginalMessage().startsWith("Duplicate")) {
      return "An object of the JSON text has the same name twice";
    }
    return null;
  }

  private static MalformedJsonException at(TokenStreamLocation location, String what) {
    int line = location == null ? 1 : Math.max(location.getLineNr(), 1);
    int column = location == null ? 1 : Math.max(location.getColumnNr(), 1);
    return new MalformedJsonException(what, line, column);
  }
}
