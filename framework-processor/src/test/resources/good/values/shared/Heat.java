package values.shared;

/** A temperature, in JSON {@code "21C"}. */
public record Heat(int degrees) {
  /** The temperature of such a text. */
  public static Heat fromJson(String text) {
    if (!text.endsWith("C")) {
      throw new IllegalArgumentException("no unit");
    }
    return new Heat(Integer.parseInt(text.substring(0, text.length() - 1)));
  }

  /** The text. */
  public String toJson() {
    return degrees + "C";
  }
}
