package dev.narae.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header such as {@code Content-Type} or {@code Content-Disposition}: a value and its parameters
 * (RFC 9110, section 5.6.6; RFC 7578, section 4.2).
 */
final class HeaderValue {
  private final String text;
  private final String value;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private int at;

  private HeaderValue(String text) {
    this.text = text;
    int end = text.indexOf(';');
    this.at = end < 0 ? text.length() : end;
    this.value = text.substring(0, at).strip().toLowerCase(Locale.ROOT);
  }

  /** The header taken apart; null if it can't be, or has a parameter twice. */
  static @Nullable HeaderValue parse(String text) {
    HeaderValue header = new HeaderValue(text);
    return header.readParameters() ? header : null;
  }

  /** What stands before the parameters, in lower case. */
  String value() {
    return value;
  }

  /** A parameter by its name in lower case, or null. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  private boolean readParameters() {
    while (skipTo(';')) {
      at++;
      skipSpace();
      if (at < text.length() && text.charAt(at) != ';' && !readParameter()) {
        return false;
      }
    }
    return at == text.length();
  }

  private boolean readParameter() {
    int equals = text.indexOf('=', at);
    if (equals <= at) {
      return false;
    }
    String name = text.substring(at, equals).toLowerCase(Locale.ROOT);
    at = equals + 1;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    String parameter = quoted ? quoted() : token();
    return parameter != null && parameters.putIfAbsent(name, parameter) == null;
  }

  private String token() {
    int end = text.indexOf(';', at);
    String token = text.substring(at, end < 0 ? text.length() : end).strip();
    at = end < 0 ? text.length() : end;
    return token;
  }

  /**
   * A backslash escapes a quote and itself. Before anything else it stands for itself: old browsers
   * send whole Windows paths.
   */
  private @Nullable String quoted() {
    StringBuilder quoted = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return quoted.toString();
      }
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c == '\\' && (next == '"' || next == '\\')) {
        at++;
        c = next;
      }
      quoted.append(c);
    }
    return null;
  }

  private boolean skipTo(char c) {
    skipSpace();
    return at < text.length() && text.charAt(at) == c;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
