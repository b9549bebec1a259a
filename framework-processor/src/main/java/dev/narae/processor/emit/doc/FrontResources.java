package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;

/** What stands in front of the function, as resources of the template. */
interface FrontResources {
  /** The output that says where the service answers. */
  String URL_OUTPUT = "ApiUrl";

  static FrontResources of(AppModel app) {
    Authorizers authorizers = Authorizers.of(app);
    return switch (app.api()) {
      case HTTP -> new HttpApiResources(app, authorizers);
      case REST -> new RestApiResources(app, authorizers);
      case URL -> new FunctionUrlResources(app);
      case ALB -> new LoadBalancerResources(app);
    };
  }

  /** Parameters that the template has because of it. */
  default YamlMap parameters() {
    return new YamlMap();
  }

  /** Variables for the environment of the function behind it. */
  default YamlMap variables() {
    return new YamlMap();
  }

  void addTo(YamlMap resources);

  void addOutputs(YamlMap outputs);

  static YamlMap urlOutput(YamlNode value) {
    return new YamlMap().put("Description", "Where the API answers").put("Value", value);
  }
}
