package dev.narae.local.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages of other origins may do, as API Gateway and function URLs are told.
 *
 * @param origins the exact origins, or {@code *}
 * @param methods the methods, or {@code *}
 * @param headers the request headers, or {@code *}
 * @param exposed the response headers a page may read
 * @param credentials whether pages may send cookies and the like
 * @param maxAgeSeconds how long a browser may remember the answer to a preflight; null for not said
 */
public record CorsSpec(
    List<String> origins,
    List<String> methods,
    List<String> headers,
    List<String> exposed,
    boolean credentials,
    @Nullable Integer maxAgeSeconds) {
  /** Copies the lists. */
  public CorsSpec {
    origins = List.copyOf(origins);
    methods = List.copyOf(methods);
    headers = List.copyOf(headers);
    exposed = List.copyOf(exposed);
  }

  /** Whether pages of this origin may call. */
  public boolean allows(String origin) {
    return origins.contains("*") || origins.contains(origin);
  }
}
