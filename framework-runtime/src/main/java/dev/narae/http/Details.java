package dev.narae.http;

import dev.narae.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457) and the headers that go with them. */
record Details(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    List<Violation> violations,
    Map<String, String> headers) {

  static final String NO_TYPE = "about:blank";

  static Details of(int status, @Nullable String detail) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("A problem's status is from 400 to 599, not " + status);
    }
    return new Details(NO_TYPE, Statuses.phrase(status), status, detail, null, List.of(), Map.of());
  }

  static Details of(List<Violation> violations) {
    int count = violations.size();
    String detail = count == 1 ? "1 violation" : count + " violations";
    return new Details(
        NO_TYPE, Statuses.phrase(422), 422, detail, null, List.copyOf(violations), Map.of());
  }

  Details withType(String uri, String newTitle) {
    return new Details(uri, newTitle, status, detail, instance, violations, headers);
  }

  Details withInstance(String uri) {
    return new Details(type, title, status, detail, uri, violations, headers);
  }

  Details withHeader(String name, String value) {
    return new Details(
        type, title, status, detail, instance, violations, Headers.with(headers, name, value));
  }

  String message() {
    return detail == null ? status + " " + title : status + " " + title + ": " + detail;
  }
}
