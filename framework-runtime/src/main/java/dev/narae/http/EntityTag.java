package dev.narae.http;

/**
 * Entity tags (RFC 9110, section 8.8.3) of values that have a version: version 7 is {@code "7"},
 * with the quotes. They are strong.
 */
public final class EntityTag {
  /**
   * What a parameter with {@code @IfMatch} is when the client sent {@code If-Match: *}: whatever
   * version there is will do.
   */
  public static final long ANY_VERSION = -1;

  private EntityTag() {}

  /** The tag of a version. */
  public static String of(long version) {
    return "\"" + version + '"';
  }

  /**
   * Whether a version is the one that an {@code @IfMatch} parameter asks for.
   *
   * @param ifMatch a version or {@link #ANY_VERSION}
   */
  public static boolean matches(long ifMatch, long version) {
    return ifMatch == ANY_VERSION || ifMatch == version;
  }
}
