package dev.narae.lambda;

import dev.narae.http.EntityTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entity tags of conditions (RFC 9110, section 8.8.3). */
final class EntityTags {
  /** What the tag of a compressed answer ends with, within its quotes. */
  static final String GZIP = "-gzip";

  private EntityTags() {}

  /**
   * The version in a strong tag that {@link EntityTag#of} made, that of a compressed answer
   * included; null for any other, weak ones included.
   */
  static @Nullable Long version(String tag) {
    if (tag.length() < 3 || tag.charAt(0) != '"') {
      return null;
    }
    String opaque = tag.substring(1, tag.length() - 1);
    String text =
        opaque.endsWith(GZIP) ? opaque.substring(0, opaque.length() - GZIP.length()) : opaque;
    try {
      long version = Long.parseLong(text);
      boolean own = version != EntityTag.ANY_VERSION && text.equals(Long.toString(version));
      return own ? version : null;
    } catch (NumberFormatException e) {
      return null; // The tag of something else, which is as good as another version.
    }
  }

  /**
   * The tags of a list, as in {@code If-Match: "7", W/"8"}.
   *
   * @return null if it is none
   */
  static @Nullable List<String> list(String header) {
    List<String> tags = new ArrayList<>(2);
    int position = skipSeparators(header, 0);
    while (position < header.length()) {
      int end = endOfTag(header, position);
      if (end < 0) {
        return null;
      }
      tags.add(header.substring(position, end));
      int next = skipSeparators(header, end);
      if (next < header.length() && header.substring(end, next).indexOf(',') < 0) {
        return null;
      }
      position = next;
    }
    return tags.isEmpty() ? null : tags;
  }

  /** Where the tag ends that begins here; -1 if none does. */
  private static int endOfTag(String header, int start) {
    int quote = header.startsWith("W/", start) ? start + 2 : start;
    if (quote >= header.length() || header.charAt(quote) != '"') {
      return -1;
    }
    for (int i = quote + 1; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c < '!' || c == 0x7f) {
        return -1;
      }
    }
    return -1;
  }

  /** Lists may have empty elements (RFC 9110, section 5.6.1.2). */
  private static int skipSeparators(String header, int start) {
    int position = start;
    while (position < header.length() && " \t,".indexOf(header.charAt(position)) >= 0) {
      position++;
    }
    return position;
  }
}
