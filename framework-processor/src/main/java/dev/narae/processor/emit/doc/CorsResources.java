package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.RouteModel;
import java.util.List;

/** CORS, where AWS answers preflights itself and where the function does. */
final class CorsResources {
  private CorsResources() {}

  /** Tells a function that answers preflights the origins, with commas between them. */
  static void addVariable(AppModel app, YamlMap variables) {
    app.cors().ifPresent(cors -> variables.put("NARAE_CORS_ORIGINS", Cfn.joined(cors.origins())));
  }

  /** The configuration of an HTTP API or a function URL, which are spelled alike. */
  static YamlMap of(AppModel app, CorsModel cors) {
    return new YamlMap()
        .put("AllowOrigins", YamlList.of(cors.origins().stream().map(Cfn::text).toList()))
        .putUnlessEmpty("AllowMethods", YamlList.texts(methods(app)))
        .putUnlessEmpty("AllowHeaders", YamlList.texts(cors.headers()))
        .putUnlessEmpty("ExposeHeaders", YamlList.texts(cors.exposed()))
        .put("AllowCredentials", cors.credentials())
        .put("MaxAge", cors.maxAgeSeconds());
  }

  /** The methods that some route answers. */
  private static List<String> methods(AppModel app) {
    return app.module().routes().stream()
        .map(RouteModel::method)
        .distinct()
        .sorted()
        .map(Enum::name)
        .toList();
  }
}
