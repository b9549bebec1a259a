package dev.narae.processor.model;

import java.util.List;

/**
 * Which pages of other origins may call.
 *
 * @param headers that a page may send, in lower case
 * @param exposed headers that a page may read, in lower case
 */
public record CorsModel(
    List<DeclaredText> origins,
    List<String> headers,
    List<String> exposed,
    boolean credentials,
    int maxAgeSeconds) {
  public CorsModel {
    origins = List.copyOf(origins);
    headers = List.copyOf(headers);
    exposed = List.copyOf(exposed);
  }
}
