package dev.narae.processor.read;

import dev.narae.processor.model.TypeName;

/** A type that has no place in the model; caught by the reader that knows where it was written. */
final class UnsupportedTypeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the type can't be read. */
  enum Kind {
    /** It does not exist in this round: javac says so itself, unless it appears later. */
    UNRESOLVED,
    /** It comes from a jar that has no index. */
    UNKNOWN,
    /** It is of a kind that can't travel. */
    UNSUPPORTED,
    /** It is one of the user's own with a mistake that is reported where it is declared. */
    REPORTED
  }

  private final Kind kind;
  private final String text;

  private UnsupportedTypeException(Kind kind, String text) {
    super(text);
    this.kind = kind;
    this.text = text;
  }

  /** A type of the wrong kind, with what to write instead. */
  static UnsupportedTypeException because(String reason) {
    return new UnsupportedTypeException(Kind.UNSUPPORTED, reason);
  }

  static UnsupportedTypeException unresolved() {
    return new UnsupportedTypeException(Kind.UNRESOLVED, "the type does not exist");
  }

  static UnsupportedTypeException reported(TypeName type) {
    return new UnsupportedTypeException(Kind.REPORTED, type.simple());
  }

  static UnsupportedTypeException unknown(TypeName type) {
    return new UnsupportedTypeException(Kind.UNKNOWN, type.simple());
  }

  /** What to write instead, or the name of the unknown type. */
  String text() {
    return text;
  }

  Kind kind() {
    return kind;
  }
}
