package dev.narae.lambda;

import dev.narae.http.EntityTag;
import dev.narae.http.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version that the header {@code If-Match} asks for (RFC 9110, section 13.1.1). */
public final class VersionCondition {
  private final @Nullable String header;

  VersionCondition(@Nullable String header) {
    this.header = header;
  }

  /**
   * Insists on the header.
   *
   * @throws Problem 428 if the client sent none
   */
  public VersionCondition required() {
    if (header == null) {
      throw Problem.of(
          428, "Say which version to change: send its ETag in the header If-Match, or * for any.");
    }
    return this;
  }

  /**
   * The version, {@link EntityTag#ANY_VERSION} for {@code *}, null without the header.
   *
   * @throws Problem 400 if the header is not one entity tag or {@code *}; 412 if the tag is weak,
   *     or is none that a version has: it can't be that of what there is now
   */
  public @Nullable Long asLong() {
    if (header == null) {
      return null;
    }
    return header.strip().equals("*") ? EntityTag.ANY_VERSION : version(header);
  }

  /**
   * The same for versions of 32 bits.
   *
   * @throws Problem as {@link #asLong} does
   */
  public @Nullable Integer asInt() {
    Long version = asLong();
    if (version == null) {
      return null;
    }
    if (version.intValue() != version) {
      throw mismatch();
    }
    return version.intValue();
  }

  private static Long version(String header) {
    List<String> tags = EntityTags.list(header);
    if (tags == null) {
      throw Problem.badRequest(
          "If-Match must be an entity tag in double quotes, such as \"7\", or *.");
    }
    if (tags.size() > 1) {
      throw Problem.badRequest("If-Match must be one entity tag here, and this is a list.");
    }
    // A weak tag never matches in the strong comparison that If-Match asks for.
    Long version = EntityTags.version(tags.get(0));
    if (version == null) {
      throw mismatch();
    }
    return version;
  }

  private static Problem mismatch() {
    return Problem.preconditionFailed("There is no such version any more: read it again.");
  }
}
