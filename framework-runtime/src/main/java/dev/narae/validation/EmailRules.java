package dev.narae.validation;

import java.net.IDN;

/**
 * What an e-mail address is: a part of at most 64 UTF-16 units before the last {@code @}, and a
 * domain or an IP address in brackets after it. Roughly RFC 5321, section 4.1.2, with letters of
 * every script, and without comments. These are the rules of Hibernate Validator, so that a service
 * that moves accepts the same addresses.
 */
final class EmailRules {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 255;
  private static final int MAX_LABEL = 63;
  private static final String PUNCTUATION = "!#$%&'*+/=?^_`{|}~";
  private static final String PUNCTUATION_IN_QUOTES = PUNCTUATION + "-.(),<>[]:; @";

  private EmailRules() {}

  /** Whether the text is an address; empty text is, as it is for Hibernate Validator. */
  static boolean isEmail(CharSequence value) {
    String text = value.toString();
    int at = text.lastIndexOf('@');
    return text.isEmpty()
        || (at >= 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1)));
  }

  private static boolean isLocalPart(String text) {
    if (text.length() > MAX_LOCAL) {
      return false;
    }
    int at = 0;
    while (true) {
      int end = at < text.length() && text.charAt(at) == '"' ? quoted(text, at) : atom(text, at);
      if (end < 0 || end == text.length()) {
        return end > 0;
      }
      if (text.charAt(end) != '.') {
        return false;
      }
      at = end + 1;
    }
  }

  /** Where the atom that starts there ends; -1 if there is none. */
  private static int atom(String text, int start) {
    int at = start;
    while (at < text.length()
        && (text.charAt(at) == '-' || isPlain(text.codePointAt(at), PUNCTUATION))) {
      at++;
    }
    return at == start ? -1 : at;
  }

  /** Where the quoted string that starts there ends; -1 if it does not, or holds nothing. */
  private static int quoted(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return at == start + 1 ? -1 : at + 1;
      }
      if (c == '\\') {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next != '\\' && next != '"') {
          return -1;
        }
        at++;
      } else if (!isPlain(text.codePointAt(at), PUNCTUATION_IN_QUOTES)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static boolean isDomain(String text) {
    if (text.isEmpty() || text.endsWith(".") || !hasSoundLengths(text)) {
      return false;
    }
    if (text.charAt(0) == '[') {
      return IpRules.isBracketed(text);
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isLabel(text, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(String text, int start, int end) {
    if (start == end || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '-' && !isPlain(text.codePointAt(i), PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }

  /** Lengths are limited in the form that the domain name system knows (RFC 5890, 2.3.2.1). */
  private static boolean hasSoundLengths(String domain) {
    boolean ascii = true;
    int label = 0;
    int longest = 0;
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      ascii &= c < 0x80;
      label = c == '.' ? 0 : label + 1;
      longest = Math.max(longest, label);
    }
    return ascii ? longest <= MAX_LABEL && domain.length() <= MAX_DOMAIN : isInternational(domain);
  }

  private static boolean isInternational(String domain) {
    try {
      return IDN.toASCII(domain).length() <= MAX_DOMAIN;
    } catch (IllegalArgumentException e) {
      return false; // It has no such form; the caller reports that it is no address.
    }
  }

  private static boolean isPlain(int codePoint, String punctuation) {
    return (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z')
        || (codePoint >= '0' && codePoint <= '9')
        || (codePoint >= 0x80 && codePoint <= 0xFFFF)
        || punctuation.indexOf(codePoint) >= 0;
  }
}
