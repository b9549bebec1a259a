package dev.narae.processor.emit.doc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Gives each name once; asked in the same order, it gives the same names. */
final class UniqueNames {
  private final Set<String> taken;

  UniqueNames(Collection<String> reserved) {
    this.taken = new HashSet<>(reserved);
  }

  /**
   * The wanted name, or one with a number behind it; of ASCII letters, digits, points, hyphens and
   * underscores, as OpenAPI asks of the names of components.
   */
  String claim(String wanted) {
    StringBuilder ascii = new StringBuilder();
    wanted.codePoints().forEach(c -> ascii.append(isPlain(c) ? (char) c : "_" + toHex(c)));
    String base = ascii.toString();
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }

  private static String toHex(int c) {
    return Integer.toHexString(c);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }
}
