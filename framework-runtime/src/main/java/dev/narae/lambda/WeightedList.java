package dev.narae.lambda;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a list of what a client likes, each with its weight: {@code text/csv,
 * application/json;q=0.5} (RFC 9110, section 12.4.2). A member that is malformed is passed over.
 */
final class WeightedList {
  /** The weight of what is liked best, and of what says nothing. */
  static final int MOST = 1000;

  private final String header;
  private int position;
  private String value = "";
  private @Nullable String charset;
  private int weight;

  WeightedList(String header) {
    this.header = header;
  }

  /** Goes to the next member; false at the end. */
  boolean next() {
    while (position < header.length()) {
      charset = null;
      weight = MOST;
      value = part().strip().toLowerCase(Locale.ROOT);
      boolean sound = !value.isEmpty();
      while (position < header.length() && header.charAt(position) == ';') {
        position++;
        sound &= parameter(part().strip());
      }
      position++; // A comma, or the end.
      if (sound) {
        return true;
      }
    }
    return false;
  }

  /** The member in lower case, without its parameters. */
  String value() {
    return value;
  }

  /** Its parameter {@code charset} in lower case; null without one. */
  @Nullable String charset() {
    return charset;
  }

  /** From 0, not at all, to {@link #MOST}. */
  int weight() {
    return weight;
  }

  /** The text up to the next semicolon or comma that is in no quotes. */
  private String part() {
    int start = position;
    boolean quoted = false;
    for (; position < header.length(); position++) {
      char c = header.charAt(position);
      if (quoted && c == '\\') {
        position++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ';' || c == ',')) {
        break;
      }
    }
    position = Math.min(position, header.length());
    return header.substring(start, position);
  }

  private boolean parameter(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("charset=")) {
      charset = lower.substring("charset=".length()).replace("\"", "");
    } else if (lower.startsWith("q=")) {
      weight = weight(lower.substring("q=".length()));
    }
    return weight >= 0;
  }

  /** Thousandths; -1 if it is no weight. */
  private static int weight(String text) {
    boolean form =
        !text.isEmpty()
            && text.length() <= 5
            && (text.charAt(0) == '0' || text.charAt(0) == '1')
            && (text.length() == 1 || text.charAt(1) == '.');
    int weight = form ? (text.charAt(0) - '0') * MOST : -1;
    int unit = MOST / 10;
    for (int i = 2; form && i < text.length(); i++, unit /= 10) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      weight += (digit - '0') * unit;
    }
    return weight > MOST ? -1 : weight;
  }
}
