package dev.narae.local.gateway;

import java.util.Optional;

/** Pages beside the app, served where the app has no route. */
@FunctionalInterface
public interface Pages {
  /** The page at a path, or nothing. */
  Optional<Answer> page(String path);
}
