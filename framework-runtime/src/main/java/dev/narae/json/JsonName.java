package dev.narae.json;

/** A property name whose escaped UTF-8 form is made once and copied from then on. */
public final class JsonName {
  private final String text;
  private final byte[] afterComma;

  private JsonName(String text) {
    this.text = text;
    Utf8Output json = new Utf8Output(text.length() + 4);
    json.put(',');
    json.text(text);
    json.put(':');
    this.afterComma = json.toBytes();
  }

  /** The name as it stands in JSON, before escaping. */
  public static JsonName of(String text) {
    return new JsonName(text);
  }

  /** The name before escaping. */
  public String text() {
    return text;
  }

  /** A comma, the name in quotes and a colon, in UTF-8. Not to be changed. */
  byte[] afterComma() {
    return afterComma;
  }

  @Override
  public String toString() {
    return text;
  }
}
