package types;

import dev.narae.annotation.IfMatch;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.dynamodb.VersionConflictException;
import dev.narae.http.EntityTag;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that have a version. */
@Public
final class Versions {
  private static final Draft STORED = new Draft("stored", 7);

  @Inject
  Versions() {}

  @Route("GET /drafts/{id}")
  Optional<Draft> get(String id) {
    return id.equals("none") ? Optional.empty() : Optional.of(STORED);
  }

  @Route("GET /drafts")
  List<Draft> list() {
    return List.of(STORED);
  }

  @Route("GET /small/{revision}")
  SmallDraft small(int revision) {
    return new SmallDraft("small", revision == 0 ? null : revision);
  }

  @Route("PUT /drafts/{id}")
  Response<Draft> put(String id, String text, @IfMatch long version) {
    if (!EntityTag.matches(version, STORED.version())) {
      throw new VersionConflictException();
    }
    return Response.ok(new Draft(text, STORED.version() + 1));
  }

  @Route("PATCH /drafts/{id}")
  Draft patch(String id, String text, @IfMatch Optional<Integer> version) {
    return new Draft(text, version.orElse(0));
  }

  @Route("DELETE /drafts/{id}")
  void delete(String id, @IfMatch @Nullable Long version) {
    if (version == null) {
      throw new IllegalStateException("null it is");
    }
  }

  @Route("POST /conflicts")
  void conflict() {
    throw new VersionConflictException();
  }
}
