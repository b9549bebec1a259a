package dev.narae.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query part of a request target as browsers write it ({@code
 * application/x-www-form-urlencoded} of the URL Standard): pairs by {@code &}, {@code +} for a
 * space, UTF-8 in percent escapes. Unlike browsers, it refuses what can't be decoded.
 */
final class Query {
  private Query() {}

  /**
   * The values by name in the order given.
   *
   * @throws Problem 400 if an escape is malformed or is not UTF-8
   */
  static Map<String, List<String>> parse(String raw) {
    if (raw.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    int from = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('&', from);
      end = end < 0 ? raw.length() : end;
      if (end > from) {
        add(values, raw, from, end);
      }
      from = end + 1;
    }
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      entry.setValue(List.copyOf(entry.getValue()));
    }
    return Collections.unmodifiableMap(values);
  }

  private static void add(Map<String, List<String>> values, String raw, int from, int end) {
    int equals = raw.indexOf('=', from);
    int nameEnd = equals < 0 || equals > end ? end : equals;
    String name = decode(raw, from, nameEnd);
    String value = nameEnd == end ? "" : decode(raw, nameEnd + 1, end);
    List<String> all = values.get(name);
    if (all == null) {
      all = new ArrayList<>(1);
      values.put(name, all);
    }
    all.add(value);
  }

  private static String decode(String raw, int from, int end) {
    int i = from;
    while (i < end && raw.charAt(i) != '%' && raw.charAt(i) != '+') {
      i++;
    }
    return i == end ? raw.substring(from, end) : decodeEscapes(raw.substring(from, end));
  }

  private static String decodeEscapes(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        out.put(escape(in, i));
        i += 2;
      } else {
        out.put(in[i] == '+' ? (byte) ' ' : in[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("The query string holds percent escapes that are not UTF-8.");
    }
  }

  private static byte escape(byte[] in, int at) {
    int high = at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
    int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw Problem.badRequest("The query string holds a % that starts no percent escape.");
    }
    return (byte) ((high << 4) | low);
  }
}
