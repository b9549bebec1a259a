package dev.narae.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A property name whose escaped UTF-8 form is made once and copied from then on. */
public final class JsonName {
  private final SerializedString encoded;

  private JsonName(String text) {
    this.encoded = new SerializedString(text);
  }

  /** The name as it stands in JSON, before escaping. */
  public static JsonName of(String text) {
    return new JsonName(text);
  }

  /** The name before escaping. */
  public String text() {
    return encoded.getValue();
  }

  SerializableString encoded() {
    return encoded;
  }

  @Override
  public String toString() {
    return text();
  }
}
