package dev.narae.benchmarks;

import dev.narae.lambda.RouteTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A service of any size as services are: collections with items, a search, and items of items of
 * items. Ten routes for each kind of thing.
 */
final class Routes {
  /** Routes of one kind of thing. */
  static final int PER_KIND = 10;

  private static final List<String> AREAS =
      List.of("billing", "catalog", "delivery", "identity", "inventory", "marketing", "orders");
  private static final List<String> THINGS =
      List.of("accounts", "addresses", "articles", "carts", "contacts", "coupons", "events");

  private final int kinds;

  Routes(int routes) {
    this.kinds = routes / PER_KIND;
  }

  /** The keys of all routes, as the gateway writes them. */
  String[] keys() {
    List<String> keys = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      String things = collection(kind);
      keys.add("GET " + things);
      keys.add("POST " + things);
      keys.add("GET " + things + "/search");
      keys.add("GET " + things + "/{id}");
      keys.add("PUT " + things + "/{id}");
      keys.add("DELETE " + things + "/{id}");
      keys.add("GET " + things + "/{id}/notes");
      keys.add("POST " + things + "/{id}/notes");
      keys.add("GET " + things + "/{id}/notes/{note}/files/{file}");
      keys.add("GET " + things + "/{id}/attachments/{path+}");
    }
    return keys.toArray(String[]::new);
  }

  RouteTable table() {
    return RouteTable.of(keys());
  }

  /**
   * Paths of as many requests as asked for, over all kinds in turn.
   *
   * @param below what follows the path of the collection
   */
  String[] paths(int count, String below) {
    String[] paths = new String[count];
    for (int i = 0; i < count; i++) {
      // 37 has no divisor in common with any number of kinds, so every kind gets its turn.
      paths[i] = collection(i * 37 % kinds) + below.replace("#", Integer.toString(48_611 + i));
    }
    return paths;
  }

  private static String collection(int kind) {
    String area = AREAS.get(kind % AREAS.size());
    String thing = THINGS.get(kind / AREAS.size() % THINGS.size());
    int edition = kind / (AREAS.size() * THINGS.size()) + 1;
    return "/v" + edition + '/' + area + '/' + thing;
  }
}
