package generics.app;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.Optional;

/** Generic types in a table. */
@Public
@Route("/stored/{id}")
final class Store {
  private final StoredTable table;

  @Inject
  Store(StoredTable table) {
    this.table = table;
  }

  @Route("PUT /")
  Stored put(String id, Stored stored) {
    return table.put(new Stored(id, stored.note(), stored.tree(), stored.as()));
  }

  @Route("GET /")
  Optional<Stored> get(String id) {
    return table.get(id);
  }
}
