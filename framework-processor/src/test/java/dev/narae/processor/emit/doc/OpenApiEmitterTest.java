package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.list;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.Models.STRING;
import static dev.narae.processor.emit.doc.Models.body;
import static dev.narae.processor.emit.doc.Models.closed;
import static dev.narae.processor.emit.doc.Models.list;
import static dev.narae.processor.emit.doc.Models.named;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.optional;
import static dev.narae.processor.emit.doc.Models.param;
import static dev.narae.processor.emit.doc.Models.path;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.scalar;
import static dev.narae.processor.emit.doc.Models.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.Docs;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths and operations; {@link SchemasTest} is about types. */
class OpenApiEmitterTest {
  private static final String ONE = "/notes/{owner}/{id}";

  private final Object notes = Documents.parse(OpenApiEmitter.emit(NotesModel.app()));

  @Test
  void theServiceIsIntroducedByItsJavadoc() {
    assertEquals("3.1.0", at(notes, "openapi"));
    assertEquals(
        Map.of(
            "title", "notes",
            "description",
                "Notes with tags and links. Everybody sees the notes of everybody: it is a sample.",
            "version", "1"),
        at(notes, "info"));
  }

  @Test
  void theServerIsOneLevelAboveTheDocument() {
    assertEquals("..", at(notes, "servers", 0, "url"));
  }

  @Test
  void aRouteClassIsATag() {
    assertEquals(
        List.of(
            Map.of("name", "Note", "description", "The notes of an owner."),
            Map.of("name", "Status")),
        at(notes, "tags"));
    assertEquals(List.of("Note"), at(notes, "paths", ONE, "get", "tags"));
  }

  @Test
  void javadocBecomesSummaryAndDescription() {
    Map<String, Object> operation = map(notes, "paths", "/notes/{owner}", "get");
    assertEquals("Lists notes, oldest first.", operation.get("summary"));
    assertEquals("A page holds `limit` notes at most.", operation.get("description"));
    assertEquals(Optional.empty(), find(notes, "paths", "/notes/{owner}", "post", "description"));
    assertEquals("whose notes", at(operation, "parameters", 0, "description"));
    assertEquals(
        "the note as it is stored",
        at(notes, "paths", "/notes/{owner}", "post", "responses", "201", "description"));
  }

  @Test
  void withoutJavadocTheMethodsNameIsTheSummary() {
    RouteModel route = route("GET /", "findAllByOwner", nothing());
    assertEquals("Find all by owner", at(operation(route), "summary"));
  }

  @Test
  void whatIsDeprecatedSaysSo() {
    assertEquals(true, at(notes, "paths", "/status/{day}", "get", "deprecated"));
  }

  @Test
  void operationsAreNamedAfterClassAndMethod() {
    assertEquals("Note_create", at(notes, "paths", "/notes/{owner}", "post", "operationId"));
  }

  @Test
  void classesOfOneNameAreToldApartByTheirPackages() {
    RouteModel first = route("GET /a", "get", nothing());
    RouteModel second = route("GET /b", "get", nothing());
    Object document =
        emit(
            List.of(
                routeClass(TypeName.of("a", "NoteRoutes"), first),
                routeClass(TypeName.of("b", "NoteRoutes"), second),
                routeClass(TypeName.of("b", "Routes"), route("GET /c", "get", nothing()))),
            List.of());
    assertEquals(
        List.of("a.Note", "b.Note", "Routes"),
        list(document, "tags").stream().map(tag -> at(tag, "name")).toList());
    assertEquals("a_Note_get", at(document, "paths", "/a", "get", "operationId"));
    assertEquals("b_Note_get", at(document, "paths", "/b", "get", "operationId"));
    assertEquals("Routes_get", at(document, "paths", "/c", "get", "operationId"));
  }

  @Test
  void namesThatAUrlCantHoldAreSpelledOut() {
    Object document =
        emit(List.of(routeClass(type("노트Routes"), route("GET /", "get", nothing()))), List.of());
    assertEquals("_b178_d2b8", at(document, "tags", 0, "name"));
    assertEquals("_b178_d2b8_get", at(document, "paths", "/", "get", "operationId"));
  }

  @Test
  void aPathParameterIsRequired() {
    assertEquals(
        Map.of(
            "name",
            "id",
            "in",
            "path",
            "required",
            true,
            "schema",
            Map.of("$ref", "#/components/schemas/NoteId")),
        at(notes, "paths", ONE, "get", "parameters", 1));
  }

  @Test
  void aQueryParameterWithADefaultIsNotRequired() {
    assertEquals(
        Map.of(
            "name", "limit",
            "in", "query",
            "schema",
                Map.of(
                    "type", "integer",
                    "format", "int32",
                    "minimum", 1,
                    "maximum", 100,
                    "default", 20)),
        at(notes, "paths", "/notes/{owner}", "get", "parameters", 2));
  }

  @Test
  void aDefaultOfAnEnumStandsBesideTheReference() {
    assertEquals(
        Map.of("$ref", "#/components/schemas/State", "default", "OPEN"),
        at(notes, "paths", "/status/{day}", "get", "parameters", 2, "schema"));
  }

  @Test
  void aQueryParameterIsRequiredUnlessItIsNullableOrOptional() {
    RouteModel route =
        route(
            "GET /",
            "get",
            nothing(),
            param("must", Place.QUERY, STRING, Presence.REQUIRED),
            param("may", Place.QUERY, STRING, Presence.NULLABLE),
            param("can", Place.QUERY, STRING, Presence.OPTIONAL));
    Object operation = operation(route);
    assertEquals(true, at(operation, "parameters", 0, "required"));
    assertEquals(Optional.empty(), find(operation, "parameters", 1, "required"));
    assertEquals(Optional.empty(), find(operation, "parameters", 2, "required"));
    assertEquals("string", at(operation, "parameters", 2, "schema", "type"));
  }

  @Test
  void theCursorIsAQueryParameter() {
    Map<String, Object> after = map(notes, "paths", "/notes/{owner}", "get", "parameters", 3);
    assertEquals("after", after.get("name"));
    assertEquals("query", after.get("in"));
    assertEquals(Map.of("type", "string"), after.get("schema"));
    assertFalse(after.containsKey("required"));
  }

  @Test
  void theRequestItselfIsNoParameter() {
    assertEquals(
        List.of("day", "strict", "states"),
        list(notes, "paths", "/status/{day}", "get", "parameters").stream()
            .map(parameter -> at(parameter, "name"))
            .toList());
  }

  @Test
  void pathsThatDifferInTheNamesOfVariablesAreOnePath() {
    Map<String, Object> paths = map(notes, "paths");
    assertFalse(paths.containsKey("/notes/{owner}/{note}"));
    assertEquals(List.of("get", "patch", "delete"), List.copyOf(map(paths, ONE).keySet()));
    assertEquals("id", at(paths, ONE, "delete", "parameters", 1, "name"));
  }

  @Test
  void theBodyIsRequiredUnlessItIsOptional() {
    assertEquals(
        Map.of(
            "description",
            "what to note",
            "required",
            true,
            "content",
            Map.of(
                "application/json",
                Map.of("schema", Map.of("$ref", "#/components/schemas/NewNote")))),
        at(notes, "paths", "/notes/{owner}", "post", "requestBody"));
    assertEquals(false, at(notes, "paths", ONE, "patch", "requestBody", "required"));
  }

  @Test
  void aMethodWithoutResultAnswersWithoutContent() {
    assertEquals(
        Map.of("description", "No content"), at(notes, "paths", ONE, "delete", "responses", "204"));
  }

  @Test
  void aMethodThatChoosesItsStatusAnswersWithAnySuccess() {
    Map<String, Object> responses =
        map(notes, "paths", "/everything/of-all/kinds.v2", "put", "responses");
    assertTrue(responses.containsKey("2XX"));
    assertFalse(responses.containsKey("200"));
  }

  @Test
  void aRouteListsTheFailuresThatCanHappen() {
    assertEquals(statuses(), failures(route("GET /", "a", nothing())));
    assertEquals(
        statuses("404"), failures(route("GET /{x}", "b", optional(STRING), path("x", STRING))));
    assertEquals(
        statuses("422"),
        failures(route("GET /{x}", "c", nothing(), path("x", scalar(ScalarKind.UUID)))));
    assertEquals(
        statuses(),
        failures(
            route("GET /", "d", nothing(), param("q", Place.QUERY, STRING, Presence.OPTIONAL))));
    assertEquals(
        statuses("422"),
        failures(
            route("GET /", "e", nothing(), param("q", Place.QUERY, STRING, Presence.REQUIRED))));
    assertEquals(
        statuses("422"),
        failures(
            route("GET /", "f", nothing(), param("p", Place.CURSOR, STRING, Presence.OPTIONAL))));
    assertEquals(
        statuses("413", "415", "422"),
        failures(route("POST /", "g", nothing(), body(list(STRING)))));
    assertEquals(statuses("403"), failures(closed(route("GET /", "h", nothing()))));
  }

  @Test
  void aValueObjectCanBeWrongOnlyIfItsValueCan() {
    assertTrue(map(notes, "paths", ONE, "get", "responses").containsKey("422"));
    Object document =
        emit(
            List.of(
                routeClass(
                    type("Routes"), route("GET /{x}", "get", nothing(), path("x", named("Any"))))),
            List.of(Models.valueObject("Any", Docs.NONE, Models.component("value", STRING))));
    assertFalse(map(document, "paths", "/{x}", "get", "responses").containsKey("422"));
  }

  @Test
  void problemsAreTheFunctionsAndMessagesTheGateways() {
    Map<String, Object> responses = map(notes, "components", "responses");
    assertEquals(Set.of("application/problem+json"), contentTypes(responses, "NotFound"));
    assertEquals(Set.of("application/problem+json"), contentTypes(responses, "OtherProblem"));
    assertEquals(Set.of("application/json"), contentTypes(responses, "TooManyRequests"));
    assertEquals(Set.of("application/json"), contentTypes(responses, "ContentTooLarge"));
    assertEquals(
        Set.of("application/problem+json", "application/json"),
        contentTypes(responses, "InternalServerError"));
    assertEquals(
        Map.of("message", "Request Entity Too Large"),
        at(responses, "ContentTooLarge", "content", "application/json", "example"));
  }

  @Test
  void onlyAServiceWithTablesSaysThatItIsBusy() {
    Map<String, Object> responses = map(notes, "components", "responses");
    assertEquals(
        Set.of("application/problem+json", "application/json"),
        contentTypes(responses, "ServiceUnavailable"));
    assertTrue(find(responses, "ServiceUnavailable", "headers", "Retry-After").isPresent());
    Object without = emit(route("GET /", "get", nothing()));
    assertEquals(
        Set.of("application/json"),
        contentTypes(map(without, "components", "responses"), "ServiceUnavailable"));
  }

  @Test
  void responsesThatNoRouteMentionsAreLeftOut() {
    Object document = emit(route("GET /", "get", nothing()));
    assertEquals(
        Set.of(
            "BadRequest",
            "TooManyRequests",
            "InternalServerError",
            "ServiceUnavailable",
            "OtherProblem"),
        map(document, "components", "responses").keySet());
  }

  @Test
  void aServiceWithoutRoutesNeedsNoComponents() {
    Object document = emit(List.of(), List.of());
    assertEquals(Map.of(), at(document, "paths"));
    assertEquals(Optional.empty(), find(document, "components"));
  }

  @Test
  void aPublicRouteNeedsNoCredentialsAndAnyOtherDoes() {
    RouteModel open = route("GET /open", "open", nothing());
    RouteModel secret = closed(route("GET /secret", "secret", nothing()));
    Object document = emit(open, secret);
    assertEquals(List.of(), at(document, "paths", "/open", "get", "security"));
    assertEquals(
        List.of(Map.of("signature", List.of())),
        at(document, "paths", "/secret", "get", "security"));
    assertEquals(Optional.empty(), find(document, "security"));
    assertTrue(find(document, "components", "securitySchemes", "signature").isPresent());
    assertEquals(Optional.empty(), find(notes, "security"));
    assertEquals(Optional.empty(), find(notes, "components", "securitySchemes"));
  }

  @Test
  void problemsAndViolationsAreThoseOfTheRuntime() {
    Map<String, Object> problem = map(notes, "components", "schemas", "Problem");
    assertEquals(List.of("type", "title", "status"), problem.get("required"));
    assertEquals(
        Set.of("type", "title", "status", "detail", "instance", "line", "column", "violations"),
        map(problem, "properties").keySet());
    Map<String, Object> violation = map(notes, "components", "schemas", "Violation");
    assertEquals(List.of("code", "message"), violation.get("required"));
    assertEquals(
        Set.of("pointer", "parameter", "in", "code", "message"),
        map(violation, "properties").keySet());
  }

  private static Set<String> contentTypes(Map<String, Object> responses, String name) {
    return map(responses, name, "content").keySet();
  }

  /** The given failures and those that can befall any route. */
  private static Set<String> statuses(String... statuses) {
    Set<String> all = new TreeSet<>(List.of("204", "400", "429", "500", "503", "default"));
    all.addAll(List.of(statuses));
    return all;
  }

  private static Set<String> failures(RouteModel route) {
    Set<String> statuses = new TreeSet<>(map(operation(route), "responses").keySet());
    if (statuses.remove("200")) {
      statuses.add("204");
    }
    return statuses;
  }

  private static Object operation(RouteModel route) {
    String method = route.method().name().toLowerCase(Locale.ROOT);
    return at(emit(route), "paths", route.path().toString(), method);
  }

  private static Object emit(RouteModel... routes) {
    return emit(List.of(routeClass(type("Routes"), routes)), List.of());
  }

  private static Object emit(List<RouteClassModel> classes, List<ShapeModel> shapes) {
    ModuleModel module = new ModuleModel(type("App"), classes, List.<EntityModel>of(), shapes);
    return Documents.parse(OpenApiEmitter.emit(NotesModel.app(module)));
  }

  private static RouteClassModel routeClass(TypeName type, RouteModel... routes) {
    return new RouteClassModel(type, Docs.NONE, Stream.of(routes).toList());
  }
}
