package groups;

/** A class with a factory, which stays a text everywhere. */
public final class Color {
  private final int rgb;

  private Color(int rgb) {
    this.rgb = rgb;
  }

  /** Six hexadecimal digits after a hash. */
  public static Color parse(String text) {
    if (!text.startsWith("#") || text.length() != 7) {
      throw new IllegalStateException("a secret of the implementation");
    }
    return new Color(Integer.parseInt(text.substring(1), 16));
  }

  /** Not looked at, since {@code parse} comes first. */
  public static Color valueOf(String text) {
    throw new UnsupportedOperationException(text);
  }

  @Override
  public String toString() {
    return String.format("#%06x", rgb);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Color color && color.rgb == rgb;
  }

  @Override
  public int hashCode() {
    return rgb;
  }
}
