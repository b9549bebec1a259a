package dev.narae.lambda;

import dev.narae.http.Request;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event's headers, several values of one name included, as the event spells them. */
final class HeaderLists {
  /** No headers. */
  static final HeaderLists NONE = new HeaderLists(0);

  /** What browsers and gateways send with every request, so that it needs no new strings. */
  private static final JsonNames USUAL =
      JsonNames.of(
          JsonName.of("accept"),
          JsonName.of("accept-encoding"),
          JsonName.of("accept-language"),
          JsonName.of("authorization"),
          JsonName.of("cache-control"),
          JsonName.of("content-length"),
          JsonName.of("content-type"),
          JsonName.of("cookie"),
          JsonName.of("host"),
          JsonName.of("origin"),
          JsonName.of("priority"),
          JsonName.of("referer"),
          JsonName.of("sec-ch-ua"),
          JsonName.of("sec-ch-ua-mobile"),
          JsonName.of("sec-ch-ua-platform"),
          JsonName.of("sec-fetch-dest"),
          JsonName.of("sec-fetch-mode"),
          JsonName.of("sec-fetch-site"),
          JsonName.of("user-agent"),
          JsonName.of("x-amzn-trace-id"),
          JsonName.of("x-forwarded-for"),
          JsonName.of("x-forwarded-port"),
          JsonName.of("x-forwarded-proto"));

  /** As many as browsers send and gateways add. */
  private static final int CAPACITY = 24;

  // One name for each value.
  private final List<String> names;
  private final List<String> values;

  private HeaderLists(int capacity) {
    this.names = new ArrayList<>(capacity);
    this.values = new ArrayList<>(capacity);
  }

  /** Headers with one value each; null for JSON null. */
  static @Nullable HeaderLists read(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    HeaderLists headers = new HeaderLists(CAPACITY);
    String name = json.nextName(USUAL);
    while (name != null) {
      headers.add(name, json.readAsText());
      name = json.nextName(USUAL);
    }
    return headers;
  }

  /** Headers with a list of values each; null for JSON null. */
  static @Nullable HeaderLists readMultiple(JsonScanner json) {
    if (!json.beginObject()) {
      return null;
    }
    HeaderLists headers = new HeaderLists(CAPACITY);
    String name = json.nextName(USUAL);
    while (name != null) {
      if (json.beginArray()) {
        while (json.nextElement()) {
          headers.add(name, json.readAsText());
        }
      }
      name = json.nextName(USUAL);
    }
    return headers;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** The values of a header, whatever the case of its name; none if absent. */
  List<String> get(String name) {
    List<String> found = List.of();
    for (int i = 0; i < names.size(); i++) {
      if (name.equalsIgnoreCase(names.get(i))) {
        if (found.isEmpty()) {
          found = new ArrayList<>(1);
        }
        found.add(values.get(i));
      }
    }
    return found;
  }

  /** The last value of a header; empty if absent. */
  String last(String name) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (name.equalsIgnoreCase(names.get(i))) {
        return values.get(i);
      }
    }
    return "";
  }

  /** Adds all headers to a request. */
  void fill(Request.Builder request) {
    for (int i = 0; i < names.size(); i++) {
      request.addHeader(names.get(i), values.get(i));
    }
  }

  /** A gateway's null is no value. */
  private void add(String name, @Nullable String value) {
    if (value != null) {
      names.add(name);
      values.add(value);
    }
  }
}
