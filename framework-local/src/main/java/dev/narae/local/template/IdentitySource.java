package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.Locale;

/**
 * One value an authorizer's decisions are kept by.
 *
 * @param place where it is taken from
 * @param name the header's or query parameter's name; of the context the name of the variable
 */
public record IdentitySource(Place place, String name) {
  /** The parts of a request that an identity source can name. */
  public enum Place {
    /** A header. */
    HEADER,
    /** A query parameter. */
    QUERYSTRING,
    /** What the gateway knows of the request, such as {@code routeKey}. */
    CONTEXT
  }

  /**
   * Reads the form of HTTP APIs, {@code $request.header.authorization}, or that of REST APIs,
   * {@code method.request.header.authorization}.
   *
   * @throws LocalException if it is another
   */
  static IdentitySource parse(String text) {
    String source = text.trim().replaceFirst("^(\\$|method\\.)(request\\.)?", "");
    int dot = source.indexOf('.');
    if (dot > 0) {
      String place = source.substring(0, dot).toUpperCase(Locale.ROOT);
      for (Place known : Place.values()) {
        if (known.name().equals(place)) {
          return new IdentitySource(known, source.substring(dot + 1));
        }
      }
    }
    throw new LocalException(
        "In the template, the identity source " + text + " is none that the local server knows.");
  }
}
