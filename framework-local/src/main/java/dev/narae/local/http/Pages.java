package dev.narae.local.http;

import java.util.Optional;

/** Pages beside the app. */
@FunctionalInterface
public interface Pages {
  /** The answer to a request, or nothing if there is no such page. */
  Optional<Answer> page(HttpRequest request);
}
