package dev.narae.http;

import dev.narae.validation.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457) and the headers that go with them. */
record Details(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    List<Violation> violations,
    Map<String, Object> members,
    Map<String, String> headers) {

  /** What a problem has anyway: a member of such a name would be there twice. */
  private static final Set<String> RESERVED =
      Set.of("type", "title", "status", "detail", "instance", "violations");

  static final String NO_TYPE = "about:blank";

  static Details of(int status, @Nullable String detail) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("A problem's status is from 400 to 599, not " + status);
    }
    return new Details(
        NO_TYPE, Statuses.phrase(status), status, detail, null, List.of(), Map.of(), Map.of());
  }

  static Details of(List<Violation> violations) {
    int count = violations.size();
    return of(violations, count == 1 ? "1 violation" : count + " violations");
  }

  static Details of(List<Violation> violations, String detail) {
    return new Details(
        NO_TYPE,
        Statuses.phrase(422),
        422,
        detail,
        null,
        List.copyOf(violations),
        Map.of(),
        Map.of());
  }

  Details withType(String uri, String newTitle) {
    return new Details(uri, newTitle, status, detail, instance, violations, members, headers);
  }

  Details withInstance(String uri) {
    return new Details(type, title, status, detail, uri, violations, members, headers);
  }

  Details withHeader(String name, String value) {
    Map<String, String> more = Headers.with(headers, name, value);
    return new Details(type, title, status, detail, instance, violations, members, more);
  }

  Details withMember(String name, Object value) {
    checkName(name);
    boolean finite = !(value instanceof Double || value instanceof Float) || isFinite(value);
    if (!finite) {
      throw new IllegalArgumentException("JSON has no number for " + name + ": " + value);
    }
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Details(
        type,
        title,
        status,
        detail,
        instance,
        violations,
        Collections.unmodifiableMap(more),
        headers);
  }

  private static boolean isFinite(Object value) {
    return Double.isFinite(((Number) value).doubleValue());
  }

  private static void checkName(String name) {
    boolean sound = !name.isEmpty() && !RESERVED.contains(name) && isLetter(name.charAt(0));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      sound &= isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }
    if (!sound) {
      throw new IllegalArgumentException(
          "A member of a problem can't be named \"" + Headers.printable(name) + "\".");
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  String message() {
    return detail == null ? status + " " + title : status + " " + title + ": " + detail;
  }
}
