package dev.narae.local.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An HTTP response.
 *
 * @param status the status code, 200 to 599
 * @param headers the headers; a name may come more than once
 * @param body the body, empty for none
 */
public record Answer(int status, List<Header> headers, Body body) {
  /** Copies the headers. */
  public Answer {
    headers = List.copyOf(headers);
  }

  /** A response with a body of one content type. */
  public static Answer of(int status, String contentType, Body body) {
    return new Answer(status, List.of(new Header("content-type", contentType)), body);
  }

  /** The same with more headers after those that are there. */
  public Answer with(List<Header> more) {
    List<Header> all = new ArrayList<>(headers);
    all.addAll(more);
    return new Answer(status, all, body);
  }

  /** The same with one more header. */
  public Answer with(String name, String value) {
    return with(List.of(new Header(name, value)));
  }

  /** The same without any header whose name begins so, in lower case. */
  public Answer withoutHeaders(String prefix) {
    List<Header> kept =
        headers.stream()
            .filter(header -> !header.name().regionMatches(true, 0, prefix, 0, prefix.length()))
            .toList();
    return new Answer(status, kept, body);
  }

  /** The first value of a header, or nothing. */
  public Optional<String> header(String name) {
    return headers.stream().filter(header -> header.is(name)).map(Header::value).findFirst();
  }
}
