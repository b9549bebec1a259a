package dev.narae.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The runtime's messages: their keys, and the placeholders that their texts may have. */
final class BuiltInTexts {
  private static final String KEYS =
      """
      assertFalse
      assertTrue
      check
      cursor
      custom
      decimalMax value inclusive
      decimalMax.exclusive value inclusive
      decimalMin value inclusive
      decimalMin.exclusive value inclusive
      digits integer fraction
      duplicate
      email regexp
      enum values
      format.base64
      format.character
      format.date
      format.dateTime
      format.duration
      format.instant
      format.month
      format.monthDay
      format.offset
      format.offsetDateTime
      format.offsetTime
      format.pattern pattern
      format.period
      format.time
      format.uri
      format.uuid
      format.value
      format.year
      format.zone
      format.zonedDateTime
      future
      futureOrPresent
      invalid
      isNull
      max value
      min value
      negative
      negativeOrZero
      notBlank
      notEmpty
      past
      pastOrPresent
      pattern regexp
      pattern.undecided regexp
      positive
      positiveOrZero
      range.big
      range.double
      range.float
      range.number
      range.whole min max
      required
      required.body
      required.value
      size.elements.exact min max
      size.elements.max min max
      size.elements.min min max
      size.elements.range min max
      size.text.exact min max
      size.text.max min max
      size.text.min min max
      size.text.range min max
      type.array
      type.boolean
      type.number
      type.object
      type.string
      type.whole
      unique.key
      unique.value
      unknown
      unknown.near name
      violations count
      """;

  private final SortedMap<String, List<String>> placeholders = new TreeMap<>();
  private final Set<String> groups = new TreeSet<>();

  BuiltInTexts() {
    for (String line : KEYS.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" "));
      placeholders.put(words.get(0), words.subList(1, words.size()));
      groups.add(group(words.get(0)));
    }
  }

  private static String group(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  boolean contains(String key) {
    return placeholders.containsKey(key);
  }

  /** Whether a key can be an app's own: of several parts, and not under one of ours. */
  boolean leavesFree(String key) {
    return key.indexOf('.') > 0 && !groups.contains(group(key));
  }

  /** The placeholders of a built-in key's text. */
  List<String> placeholders(String key) {
    return placeholders.getOrDefault(key, List.of());
  }

  /** Every placeholder that some message has: a text of an app's own may be for any of them. */
  Set<String> allPlaceholders() {
    Set<String> all = new TreeSet<>();
    placeholders.values().forEach(all::addAll);
    return all;
  }
}
