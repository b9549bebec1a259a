package dev.narae.validation;

/** IP addresses in brackets, as they stand in an e-mail address (RFC 5321, section 4.1.3). */
final class IpRules {
  private static final String V6 = "[IPV6:";
  private static final String LINK_LOCAL = "FE80:";

  private IpRules() {}

  /** {@code [192.0.2.1]} or {@code [IPv6:2001:db8::1]}. */
  static boolean isBracketed(String text) {
    if (text.length() < 2 || text.charAt(text.length() - 1) != ']') {
      return false;
    }
    if (text.regionMatches(true, 0, V6, 0, V6.length())) {
      String address = text.substring(V6.length(), text.length() - 1);
      return isV6(address) || isMapped(address) || isLinkLocal(address);
    }
    return isV4(text.substring(1, text.length() - 1), false);
  }

  /**
   * Four decimal numbers.
   *
   * @param strict whether each is at most 255 and has no leading zero beyond two digits
   */
  private static boolean isV4(String text, boolean strict) {
    int numbers = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isNumber(text, start, i, strict)) {
          return false;
        }
        numbers++;
        start = i + 1;
      }
    }
    return numbers == 4;
  }

  private static boolean isNumber(String text, int start, int end, boolean strict) {
    int value = 0;
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      value = Math.min(value * 10 + text.charAt(i) - '0', 1_000);
    }
    int length = end - start;
    boolean sound = length >= 1 && length <= 3;
    return sound && (!strict || length < 3 || (value >= 100 && value <= 255));
  }

  /** Eight groups, or fewer with one gap. */
  private static boolean isV6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text) == 8;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap));
    int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2));
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  /** How many groups of one to four digits stand there, with single colons between; -1 if none. */
  private static int groups(String text) {
    int groups = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ':') {
        if (i == start || i - start > 4) {
          return -1;
        }
        groups++;
        start = i + 1;
      } else if (!isHex(text.charAt(i))) {
        return -1;
      }
    }
    return groups;
  }

  /** An IPv4 address after {@code ::}, {@code ::ffff:}, {@code ::ffff:0:} or up to four groups. */
  private static boolean isMapped(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1 || !isV4(text.substring(colon + 1), true)) {
      return false;
    }
    String before = text.substring(0, colon + 1);
    if (before.startsWith("::")) {
      return isMark(before.substring(2));
    }
    int groups = before.endsWith("::") ? groups(before.substring(0, before.length() - 2)) : -1;
    return groups >= 1 && groups <= 4;
  }

  /** Nothing, {@code ffff:}, or {@code ffff:} with one to four zeros and a colon. */
  private static boolean isMark(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (!text.regionMatches(true, 0, "ffff:", 0, 5)) {
      return false;
    }
    int zeros = text.length() - 6;
    if (text.length() == 5) {
      return true;
    }
    return zeros >= 1 && zeros <= 4 && text.substring(5).equals("0".repeat(zeros) + ":");
  }

  /** {@code fe80:}, up to four groups, perhaps empty, and the name of an interface. */
  private static boolean isLinkLocal(String text) {
    int percent = text.indexOf('%');
    boolean named = percent >= 0 && percent + 1 < text.length();
    if (!named || !text.regionMatches(true, 0, LINK_LOCAL, 0, LINK_LOCAL.length())) {
      return false;
    }
    for (int i = percent + 1; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return areLooseGroups(text.substring(LINK_LOCAL.length(), percent));
  }

  private static boolean areLooseGroups(String text) {
    int groups = 0;
    int length = 4;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        groups++;
        length = 0;
      } else if (!isHex(c) || ++length > 4) {
        return false;
      }
    }
    return groups <= 4;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
