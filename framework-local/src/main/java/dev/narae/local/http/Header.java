package dev.narae.local.http;

/**
 * One header line.
 *
 * @param name the header's name, in the case it was written in
 * @param value its value
 */
public record Header(String name, String value) {
  /** Whether this is the header of that name; case does not matter (RFC 9110 section 5.1). */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }
}
