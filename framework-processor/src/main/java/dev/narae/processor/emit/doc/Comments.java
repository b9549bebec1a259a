package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;

/** What comments say of the source that something was generated from. */
final class Comments {
  private Comments() {}

  static String document(AppModel app) {
    return "Written by Narae from "
        + app.type().simple()
        + " and what belongs to it; the next build writes it anew.";
  }

  static String app(AppModel app) {
    return app.type().simple() + ": @LambdaApp(name = \"" + app.name() + "\")";
  }

  static String entity(EntityModel entity) {
    return entity.type().simple() + ": @DynamoEntity(table = \"" + entity.table() + "\")";
  }

  static String auth(AuthModel auth) {
    if (auth instanceof AuthModel.Jwt jwt) {
      return "@JwtAuth(issuer = \"" + jwt.issuer() + "\")";
    }
    return auth instanceof AuthModel.Lambda lambda
        ? "@LambdaAuth(" + lambda.authorizer().simple() + ".class)"
        : "@IamAuth";
  }

  static String route(RouteClassModel routeClass, RouteModel route) {
    return routeClass.type().simple() + "." + route.javaMethod() + ": " + route.key();
  }
}
