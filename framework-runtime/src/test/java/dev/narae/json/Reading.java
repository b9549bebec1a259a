package dev.narae.json;

import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways in which a document from outside is read: each must refuse the same documents. */
enum Reading {
  AS_ANY_JSON {
    @Override
    void read(byte[] document) {
      AnyJson.of(document);
    }
  },
  SKIPPED {
    @Override
    void read(byte[] document) {
      Taking.SKIP.fromBytes(document, new Violations());
    }
  },
  AS_TEXT {
    @Override
    void read(byte[] document) {
      Taking.TEXT.fromBytes(document, new Violations());
    }
  },
  STEPPED {
    @Override
    void read(byte[] document) {
      Taking.STEP.fromBytes(document, new Violations());
    }
  },
  SCANNED {
    @Override
    void read(byte[] document) {
      JsonScanner scanner = new JsonScanner(document);
      scanner.skip();
      scanner.end();
    }
  };

  private static final List<Reading> ALL = List.of(values());

  /** Reads the document, which must be complete. */
  abstract void read(byte[] document);

  static List<Reading> all() {
    return ALL;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Codecs of values that are of no interest. */
  private enum Taking {
    SKIP,
    TEXT,
    STEP;

    @Nullable String fromBytes(byte[] document, Violations violations) {
      return new Codec(this).fromBytes(document, violations);
    }
  }

  private static final class Codec extends JsonCodec<String> {
    private final Taking taking;

    Codec(Taking taking) {
      this.taking = taking;
    }

    @Override
    public void write(JsonWriter json, String value) {
      json.value(value);
    }

    @Override
    public @Nullable String read(JsonReader json) {
      switch (taking) {
        case SKIP -> json.skip();
        case TEXT -> {
          return json.readAsText();
        }
        case STEP -> step(json);
      }
      return null;
    }

    /** Into every object and array; the rest is taken as if it were one. */
    private static void step(JsonReader json) {
      if (json.isObject()) {
        json.beginObject();
        while (json.nextName() != null) {
          step(json);
        }
        json.endObject();
      } else if (json.beginArray()) {
        while (json.nextElement()) {
          step(json);
        }
        json.endArray();
      }
    }
  }
}
