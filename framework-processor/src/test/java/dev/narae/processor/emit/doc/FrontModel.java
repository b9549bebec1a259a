package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Models.STRING;
import static dev.narae.processor.emit.doc.Models.body;
import static dev.narae.processor.emit.doc.Models.component;
import static dev.narae.processor.emit.doc.Models.declared;
import static dev.narae.processor.emit.doc.Models.docs;
import static dev.narae.processor.emit.doc.Models.entity;
import static dev.narae.processor.emit.doc.Models.key;
import static dev.narae.processor.emit.doc.Models.list;
import static dev.narae.processor.emit.doc.Models.named;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.path;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.throttled;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.value;
import static dev.narae.processor.emit.doc.Models.with;

import dev.narae.processor.model.AccessModel;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.JsonLimitsModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ThrottleModel;
import java.util.List;
import java.util.Optional;

/** One service behind each API type, with every kind of auth that the type has. */
final class FrontModel {
  static final AuthModel.Jwt JWT =
      new AuthModel.Jwt(
          declared("${issuer}"), List.of(declared("shop"), declared("${client:shop-web}")));

  static final AuthModel.Iam IAM = new AuthModel.Iam();

  static final AuthModel.Public PUBLIC = new AuthModel.Public();

  static final AuthModel.Lambda KEYS =
      new AuthModel.Lambda(
          type("KeyAuthorizer"), type("Partner"), List.of("x-api-key", "x-partner"), 300);

  private FrontModel() {}

  static AppModel app(ApiType api) {
    return switch (api) {
      case HTTP, REST -> app(api, JWT, gatewayRoutes());
      case URL -> app(api, IAM, List.of(orders(), order()));
      case ALB -> app(api, PUBLIC, List.of(health(), orders(), order(), files()));
    };
  }

  /** Beside the app's own auth, a public route, one for users of the account, one with a class. */
  private static List<RouteModel> gatewayRoutes() {
    return List.of(
        health(),
        orders(),
        throttled(with(order(), JWT, "orders:write", "orders:admin"), "0.5", 2),
        with(route("DELETE /orders/{id}", "cancel", nothing(), path("id", STRING)), IAM),
        with(files(), KEYS));
  }

  static AppModel app(ApiType api, AuthModel auth, List<RouteModel> routes) {
    RouteClassModel routeClass = new RouteClassModel(type("OrderRoutes"), docs("Orders."), routes);
    List<EntityModel> entities = List.of(entity("Order", "orders", key("customer"), key("id")));
    ModuleModel module =
        new ModuleModel(
            type("ShopApp"),
            List.of(routeClass),
            entities,
            List.of(Models.record("Order", component("id", STRING), component("what", STRING))));
    return app(api, auth, Optional.of(cors(api)), module);
  }

  static AppModel app(ApiType api, AuthModel auth, Optional<CorsModel> cors, ModuleModel module) {
    return new AppModel(
        "shop",
        docs("Orders of a shop."),
        api,
        1024,
        15,
        "arm64",
        List.of(),
        Optional.of(auth),
        cors,
        new ThrottleModel("20", 40),
        JsonLimitsModel.DEFAULT,
        List.of(),
        List.of(),
        module);
  }

  /** A REST API's own errors can name one origin only. */
  private static CorsModel cors(ApiType api) {
    DeclaredText own = declared("${webOrigin:http://localhost:3000}");
    List<DeclaredText> origins =
        api == ApiType.REST ? List.of(own) : List.of(declared("https://shop.example"), own);
    return new CorsModel(
        origins, List.of("authorization", "content-type"), List.of("etag"), false, 600);
  }

  private static RouteModel health() {
    return route("GET /health", "health", docs("Whether the service is up."), value(STRING));
  }

  private static RouteModel orders() {
    RouteModel route = route("GET /orders", "list", value(list(named("Order"))));
    return with(route, AccessModel.INHERITED);
  }

  private static RouteModel order() {
    RouteModel route = route("POST /orders", "place", value(named("Order")), body(named("Order")));
    return with(route, AccessModel.INHERITED);
  }

  private static RouteModel files() {
    return route(
        "GET /files/{path+}", "file", docs("Reads a file."), value(STRING), path("path", STRING));
  }
}
