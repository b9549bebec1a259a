package dev.narae.lambda;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the text of parameters, spelled as JSON spells them (RFC 8259, section 6) but for
 * leading zeros. The JDK's own parsers also take signs, digits of all scripts, and type suffixes.
 */
final class NumberText {
  /** Characters; more is never a number that somebody means, and slow to convert. */
  private static final int MAX_LENGTH = 512;

  private NumberText() {}

  /** The number, or null if it is none or not whole. */
  static @Nullable BigInteger whole(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    boolean whole =
        text.length() <= MAX_LENGTH
            && text.length() > from
            && endOfDigits(text, from) == text.length();
    return whole ? new BigInteger(text) : null;
  }

  static boolean isNumber(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    int from = text.startsWith("-") ? 1 : 0;
    int at = endOfDigits(text, from);
    boolean digits = at > from;
    if (digits && at < text.length() && text.charAt(at) == '.') {
      from = at + 1;
      at = endOfDigits(text, from);
      digits = at > from;
    }
    if (digits && at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      from = at + 1;
      if (from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-')) {
        from++;
      }
      at = endOfDigits(text, from);
      digits = at > from;
    }
    return digits && at == text.length();
  }

  private static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
