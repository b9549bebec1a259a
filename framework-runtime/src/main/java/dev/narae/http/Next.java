package dev.narae.http;

/** What follows a {@link Filter}: the filters inside of it, and the route. */
public interface Next {

  /**
   * Calls it. Another call is another try with the same arguments.
   *
   * @return the answer of the route, or of a filter before it
   * @throws Exception what the route throws, and a {@link Problem} if its parameters can't be bound
   */
  Answer proceed() throws Exception;
}
