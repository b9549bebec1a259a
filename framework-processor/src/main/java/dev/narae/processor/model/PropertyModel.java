package dev.narae.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a component is in JSON.
 *
 * @param name of the property
 * @param aliases further names that are read, never written
 * @param direction whether it is read and written
 * @param include which values are written
 * @param unwrapped its properties are those of the object around it; empty for a property of its
 *     own
 * @param format how a date or time is written instead of as ISO 8601 text
 * @param position where it stands in what is written; those of one position are in the order of the
 *     components
 */
public record PropertyModel(
    String name,
    List<String> aliases,
    Direction direction,
    Include include,
    Optional<Unwrapped> unwrapped,
    Optional<Format> format,
    int position) {

  /** Whether a property is read from requests and written to answers. */
  public enum Direction {
    BOTH,
    /** Only written: a client sees it and can't set it. */
    READ_ONLY,
    /** Only read: a client sets it and never sees it. */
    WRITE_ONLY,
    /** Neither: it is not there in JSON. */
    NONE
  }

  /** Which values are written. */
  public enum Include {
    ALWAYS,
    NON_NULL,
    /** Neither null nor an empty {@code Optional}. */
    NON_ABSENT,
    /** Neither absent nor empty text, collections, maps or arrays. */
    NON_EMPTY,
    /** Not the default of the Java type: null, 0, false, or empty as above. */
    NON_DEFAULT
  }

  /** What stands before and after the names of properties that are unwrapped. */
  public record Unwrapped(String prefix, String suffix) {}

  /**
   * A form of a date or time.
   *
   * @param pattern of {@code java.time.format.DateTimeFormatter}; empty for none
   * @param zone id of a time zone; empty for the value's own, or UTC for an instant
   * @param number whether it is a number instead of text
   */
  public record Format(String pattern, String zone, boolean number) {}

  public PropertyModel {
    aliases = List.copyOf(aliases);
  }

  /** A property without anything special. */
  public static PropertyModel named(String name) {
    return new PropertyModel(
        name, List.of(), Direction.BOTH, Include.ALWAYS, Optional.empty(), Optional.empty(), 0);
  }

  /** This property at another place of what is written. */
  public PropertyModel at(int other) {
    return new PropertyModel(name, aliases, direction, include, unwrapped, format, other);
  }

  /** All names that are read: its own first. */
  public List<String> readNames() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  /** Whether it is read from requests. */
  public boolean isRead() {
    return direction == Direction.BOTH || direction == Direction.WRITE_ONLY;
  }

  /** Whether it is written to answers. */
  public boolean isWritten() {
    return direction == Direction.BOTH || direction == Direction.READ_ONLY;
  }
}
