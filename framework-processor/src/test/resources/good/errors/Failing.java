package errors;

import dev.narae.http.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;

/** Throws what a path says. */
final class Failing {
  private Failing() {}

  static RuntimeException with(String kind) throws IOException {
    return switch (kind) {
      case "overdrawn" -> new OverdrawnException(30);
      case "state" -> new IllegalStateException("closed");
      case "element" -> new NoSuchElementException("no element");
      case "file" -> throw new FileNotFoundException("file");
      case "io" -> throw new IOException("io");
      case "unchecked" -> new UncheckedIOException(new IOException("inner"));
      case "argument" -> new IllegalArgumentException("argument");
      case "time" -> new DateTimeException("time");
      case "arithmetic" -> new ArithmeticException("first failure");
      case "problem" -> Problem.gone("It was closed.");
      case "busy" -> Problem.serviceUnavailable("Later.", 5);
      case "unsupported" -> new UnsupportedOperationException();
      case "cast" -> new ClassCastException("cast");
      default -> throw new StackOverflowError("deep");
    };
  }
}
