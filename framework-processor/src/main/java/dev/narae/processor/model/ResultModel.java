package dev.narae.processor.model;

import java.util.Optional;

/**
 * What a route method returns.
 *
 * @param type the value in the answer's body; empty for {@code void} and {@code Response<Void>}
 */
public record ResultModel(Kind kind, Optional<ValueType> type) {

  /** How the value is wrapped. */
  public enum Kind {
    /** {@code void}: no body. */
    VOID,
    /** The value itself. */
    VALUE,
    /** {@code Optional<T>}: empty is a 404. */
    OPTIONAL,
    /** {@code Response<T>}: the method chooses status and headers. */
    RESPONSE
  }
}
