package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;

/** The functions that run the authorizers which a user wrote. */
final class AuthorizerFunctions {
  /** The longest API Gateway waits for an authorizer, in seconds (quotas of HTTP APIs). */
  private static final int LONGEST_SECONDS = 10;

  private AuthorizerFunctions() {}

  static void addTo(
      YamlMap resources, AppModel app, Authorizers authorizers, FunctionResources functions) {
    authorizers
        .functions()
        .forEach(
            (id, auth) -> {
              FunctionResources.Spec function =
                  new FunctionResources.Spec(
                      id,
                      auth.handlerType(),
                      Math.min(app.timeout(), LONGEST_SECONDS),
                      id,
                      new YamlMap(),
                      Comments.auth(auth));
              resources.blankLine();
              functions.addTo(
                  resources, function, "the service's tables too, as any of them can be injected");
            });
  }
}
