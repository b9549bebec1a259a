package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.TypeName;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the parts of a model come from. What came out of another module's index has no place in
 * this source: its findings are reported at the app itself.
 */
public final class Origins {
  private final Map<String, Origin> places = new HashMap<>();
  private final Origin app;

  Origins(Origin app) {
    this.app = app;
  }

  /** The interface with {@code @LambdaApp} or {@code @NaraeModule}. */
  public Origin app() {
    return app;
  }

  /** The place of a type. */
  public Origin type(TypeName type) {
    return places.getOrDefault(type.qualified(), app);
  }

  /** The place of a route, by its class and the name of its generated method. */
  public Origin route(TypeName type, String javaName) {
    return places.getOrDefault(type + "#" + javaName, app);
  }

  /** The annotation that says who may call a route; of what an app says the app. */
  public Origin auth(TypeName type, String javaName) {
    return places.getOrDefault(type + "#" + javaName + "#auth", app);
  }

  /** The annotation that says which scopes a route asks for. */
  public Origin scopes(TypeName type, String javaName) {
    return places.getOrDefault(type + "#" + javaName + "#scopes", app);
  }

  /** The annotation that says how often a route may be called. */
  public Origin throttle(TypeName type, String javaName) {
    return places.getOrDefault(type + "#" + javaName + "#throttle", app);
  }

  void putType(TypeName type, Origin place) {
    places.put(type.qualified(), place);
  }

  void putRoute(TypeName type, String javaName, Origin place) {
    places.put(type + "#" + javaName, place);
  }

  void putAccess(TypeName type, String javaName, Access access) {
    String route = type + "#" + javaName;
    access.auth().ifPresent(d -> places.put(route + "#auth", d.place()));
    access.scopes().ifPresent(d -> places.put(route + "#scopes", d.place()));
    access.throttle().ifPresent(d -> places.put(route + "#throttle", d.place()));
  }
}
