package types;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

/** Changes that tell absent from null. */
@Public
final class Patches {
  @Inject
  Patches() {}

  @Route("PATCH /patches")
  List<String> describe(EditDraft change) {
    return List.of(
        "" + change.title(),
        "" + change.rank(),
        "" + change.tags(),
        "" + change.due(),
        "" + change.day(),
        "" + change.draft());
  }

  @Route("PUT /patches")
  EditDraft echo(EditDraft change) {
    return change;
  }
}
