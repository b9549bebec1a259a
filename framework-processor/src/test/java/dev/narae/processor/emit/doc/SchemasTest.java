package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.Models.INT;
import static dev.narae.processor.emit.doc.Models.STRING;
import static dev.narae.processor.emit.doc.Models.body;
import static dev.narae.processor.emit.doc.Models.component;
import static dev.narae.processor.emit.doc.Models.documented;
import static dev.narae.processor.emit.doc.Models.list;
import static dev.narae.processor.emit.doc.Models.map;
import static dev.narae.processor.emit.doc.Models.named;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.page;
import static dev.narae.processor.emit.doc.Models.record;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.scalar;
import static dev.narae.processor.emit.doc.Models.set;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.value;
import static dev.narae.processor.emit.doc.Models.valueObject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Types as schemas. */
class SchemasTest {
  private final Object notes = Documents.parse(OpenApiEmitter.emit(NotesModel.app()));

  @Test
  void scalarsHaveTheTypeAndFormatOfTheirJson() {
    assertEquals(Map.of("type", "string"), property(scalar(ScalarKind.STRING)));
    assertEquals(Map.of("type", "boolean"), property(scalar(ScalarKind.BOOLEAN)));
    assertEquals(
        Map.of("type", "integer", "format", "int32", "minimum", -128, "maximum", 127),
        property(scalar(ScalarKind.BYTE)));
    assertEquals(
        Map.of("type", "integer", "format", "int32", "minimum", -32768, "maximum", 32767),
        property(scalar(ScalarKind.SHORT)));
    assertEquals(Map.of("type", "integer", "format", "int32"), property(INT));
    assertEquals(Map.of("type", "integer", "format", "int64"), property(scalar(ScalarKind.LONG)));
    assertEquals(Map.of("type", "number", "format", "float"), property(scalar(ScalarKind.FLOAT)));
    assertEquals(Map.of("type", "number", "format", "double"), property(scalar(ScalarKind.DOUBLE)));
    assertEquals(Map.of("type", "number"), property(scalar(ScalarKind.BIG_DECIMAL)));
    assertEquals(Map.of("type", "integer"), property(scalar(ScalarKind.BIG_INTEGER)));
    assertEquals(
        Map.of("type", "string", "format", "date"), property(scalar(ScalarKind.LOCAL_DATE)));
    assertEquals(
        Map.of("type", "string", "format", "date-time-local"),
        property(scalar(ScalarKind.LOCAL_DATE_TIME)));
    assertEquals(
        Map.of("type", "string", "format", "duration"), property(scalar(ScalarKind.DURATION)));
    assertEquals(
        Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$"),
        property(scalar(ScalarKind.YEAR_MONTH)));
    assertEquals(
        Map.of("type", "string", "minLength", 1, "maxLength", 1),
        property(scalar(ScalarKind.CHAR)));
    assertEquals(Map.of("type", "string", "format", "uuid"), property(scalar(ScalarKind.UUID)));
    assertEquals(
        Map.of("type", "string", "format", "date-time"), property(scalar(ScalarKind.INSTANT)));
  }

  @Test
  void containersHaveSchemasForTheirElements() {
    Map<String, String> text = Map.of("type", "string");
    assertEquals(Map.of("type", "array", "items", text), property(list(STRING)));
    assertEquals(
        Map.of("type", "array", "items", text, "uniqueItems", true), property(set(STRING)));
    assertEquals(Map.of("type", "object", "additionalProperties", text), property(map(STRING)));
    assertEquals(
        Map.of("type", "array", "items", Map.of("type", "array", "items", text)),
        property(list(list(STRING))));
  }

  @Test
  void sizeBoundsWhatItStandsOn() {
    Constraint size = Constraint.of(new Constraint.Size(2, 5));
    assertEquals(Map.of("type", "string", "minLength", 2, "maxLength", 5), property(STRING, size));
    Map<String, Object> ofList = property(list(STRING), size);
    assertEquals(2, ofList.get("minItems"));
    assertEquals(5, ofList.get("maxItems"));
    Map<String, Object> ofMap = property(map(STRING), size);
    assertEquals(2, ofMap.get("minProperties"));
    assertEquals(5, ofMap.get("maxProperties"));
    assertEquals(
        Map.of("type", "string"),
        property(STRING, Constraint.of(new Constraint.Size(0, Integer.MAX_VALUE))));
  }

  @Test
  void notBlankAsksForOneCharacterThatIsNoWhiteSpace() {
    assertEquals(
        Map.of("type", "string", "minLength", 1, "pattern", "\\S"),
        property(STRING, Constraint.of(Constraint.Kind.NOT_BLANK)));
    assertEquals(
        Map.of("type", "string", "minLength", 3, "maxLength", 9, "pattern", "\\S"),
        property(
            STRING,
            Constraint.of(Constraint.Kind.NOT_BLANK),
            Constraint.of(new Constraint.Size(3, 9))));
  }

  @Test
  void minAndMaxBoundNumbersAndTheNarrowerBoundWins() {
    assertEquals(
        Map.of("type", "integer", "format", "int32", "minimum", 1, "maximum", 5),
        property(INT, Constraint.of(new Constraint.Min(1)), Constraint.of(new Constraint.Max(5))));
    assertEquals(
        Map.of("type", "integer", "format", "int32", "minimum", 0, "maximum", 127),
        property(
            scalar(ScalarKind.BYTE),
            Constraint.of(new Constraint.Min(0)),
            Constraint.of(new Constraint.Max(1000))));
    assertEquals(
        Map.of("type", "number", "minimum", Long.MIN_VALUE),
        property(
            scalar(ScalarKind.BIG_DECIMAL), Constraint.of(new Constraint.Min(Long.MIN_VALUE))));
  }

  @Test
  void boundsOfDecimalsAndSignsAreExcludedWhereTheyAre() {
    ValueType decimal = scalar(ScalarKind.BIG_DECIMAL);
    assertEquals(
        Map.of("type", "number", "exclusiveMinimum", 0, "maximum", 9.5),
        property(
            decimal,
            Constraint.of(Constraint.Kind.POSITIVE),
            Constraint.of(new Constraint.DecimalMin("0", true)),
            Constraint.of(new Constraint.DecimalMax("9.5", true))));
    assertEquals(
        Map.of("type", "number", "minimum", 0, "exclusiveMaximum", 3),
        property(
            decimal,
            Constraint.of(Constraint.Kind.POSITIVE_OR_ZERO),
            Constraint.of(new Constraint.DecimalMax("3", false))));
    assertEquals(
        Map.of(
            "type",
            "number",
            "exclusiveMinimum",
            -100,
            "exclusiveMaximum",
            100,
            "multipleOf",
            0.01),
        property(decimal, Constraint.of(new Constraint.Digits(2, 2))));
    assertEquals(
        Map.of("type", "integer", "format", "int32", "exclusiveMinimum", -10, "maximum", 0),
        property(
            INT,
            Constraint.of(new Constraint.Digits(1, 0)),
            Constraint.of(Constraint.Kind.NEGATIVE_OR_ZERO)));
  }

  @Test
  void textMustMatchEveryPatternAsAWhole() {
    Constraint ab = Constraint.of(new Constraint.Pattern("a|b", 0, false));
    assertEquals(Map.of("type", "string", "pattern", "^(?:a|b)$"), property(STRING, ab));
    Constraint email = Constraint.of(new Constraint.Pattern(".+@x", 0, true));
    assertEquals(
        Map.of(
            "type",
            "string",
            "format",
            "email",
            "allOf",
            List.of(Map.of("pattern", "^(?:a|b)$"), Map.of("pattern", "^(?:.+@x)$"))),
        property(STRING, ab, email));
    assertEquals(
        Map.of("type", "string", "description", "Matches the regular expression a++ of Java."),
        property(STRING, Constraint.of(new Constraint.Pattern("a++", 0, false))));
  }

  @Test
  void whatHasNoKeywordIsSaidInWords() {
    assertEquals(
        "When. In the past.",
        property(
                documented(
                    component("x", scalar(ScalarKind.INSTANT), Constraint.of(Constraint.Kind.PAST)),
                    "When."))
            .get("description"));
    assertEquals(
        "A number of at least 0.5, which itself is excluded.",
        property(STRING, Constraint.of(new Constraint.DecimalMin("0.5", false)))
            .get("description"));
    Constraint sku =
        Constraint.of(
            new Constraint.Custom(
                "Sku", "sku", TypeName.of("demo", "SkuCheck"), List.of(), false, "A product."));
    Map<String, Object> items = property(list(STRING, sku));
    assertEquals(Map.of("type", "string", "description", "A product."), items.get("items"));
  }

  @Test
  void trueAndFalseAreTheOnlyValueThatIsAskedFor() {
    ValueType flag = scalar(ScalarKind.BOOLEAN);
    assertEquals(
        Map.of("type", "boolean", "const", true),
        property(flag, Constraint.of(Constraint.Kind.ASSERT_TRUE)));
    assertEquals(
        Map.of("type", "boolean", "const", false),
        property(flag, Constraint.of(Constraint.Kind.ASSERT_FALSE)));
  }

  @Test
  void constraintsOnAValueObjectStandBesideTheReference() {
    ShapeModel code = valueObject("Code", Docs.NONE, component("value", STRING));
    ShapeModel body =
        record("Body", component("x", named("Code"), Constraint.of(new Constraint.Size(0, 3))));
    RouteModel route = route("POST /", "post", nothing(), body(named("Body")));
    assertEquals(
        Map.of("$ref", "#/components/schemas/Code", "maxLength", 3),
        at(schemas(List.of(code, body), route), "Body", "properties", "x"));
  }

  @Test
  void constraintsOfElementsStandOnTheElements() {
    Map<String, Object> tags = property(set(STRING, Constraint.of(Constraint.Kind.NOT_BLANK)));
    assertEquals(Map.of("type", "string", "minLength", 1, "pattern", "\\S"), tags.get("items"));
    Map<String, Object> scores = property(map(INT, Constraint.of(new Constraint.Max(9))));
    assertEquals(9, at(scores, "additionalProperties", "maximum"));
  }

  @Test
  void namedTypesAreReferences() {
    assertEquals(
        Map.of("$ref", "#/components/schemas/NoteId"),
        at(notes, "components", "schemas", "Note", "properties", "id"));
  }

  @Test
  void anEnumListsItsConstantsInOrder() {
    assertEquals(
        Map.of(
            "type", "string",
            "description", "Whether there is anything left to do.",
            "enum", List.of("OPEN", "DONE", "NO")),
        at(notes, "components", "schemas", "State"));
  }

  @Test
  void aValueObjectIsItsScalarUnderAName() {
    assertEquals(
        Map.of(
            "type",
            "string",
            "description",
            "What tells notes apart.",
            "minLength",
            1,
            "maxLength",
            40),
        at(notes, "components", "schemas", "NoteId"));
  }

  @Test
  void aRecordMayHoldItself() {
    Map<String, Object> tree = map(notes, "components", "schemas", "Tree", "properties");
    assertEquals(
        Map.of(
            "anyOf", List.of(Map.of("$ref", "#/components/schemas/Tree"), Map.of("type", "null"))),
        tree.get("left"));
    assertEquals(Map.of("$ref", "#/components/schemas/Tree"), at(tree, "children", "items"));
  }

  @Test
  void nullIsAnotherTypeOfTheSameSchema() {
    for (Presence presence : List.of(Presence.NULLABLE, Presence.OPTIONAL)) {
      assertEquals(
          Map.of("type", List.of("string", "null"), "maxLength", 5),
          property(component("x", STRING, presence, Constraint.of(new Constraint.Size(0, 5)))));
      assertEquals(
          List.of("array", "null"), property(component("x", list(INT), presence)).get("type"));
    }
  }

  @Test
  void aPageHasItemsAndTheNextCursor() {
    Map<String, Object> page = map(notes, "components", "schemas", "PageNote");
    assertEquals(List.of("items", "next"), page.get("required"));
    assertEquals(
        Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/Note")),
        at(page, "properties", "items"));
    assertEquals(List.of("string", "null"), at(page, "properties", "next", "type"));
  }

  @Test
  void pagesAreNamedAfterTheirItems() {
    Set<String> names =
        schemas(
                List.of(),
                route("GET /a", "a", value(page(STRING))),
                route("GET /b", "b", value(page(list(set(map(INT)))))))
            .keySet();
    assertEquals(
        Set.of("PageString", "PageListSetMapInteger", "Problem", "Violation", "GatewayMessage"),
        names);
  }

  @Test
  void inARequestWhatHasADefaultMayBeMissing() {
    Map<String, Object> newNote = map(notes, "components", "schemas", "NewNote");
    assertEquals(List.of("title"), newNote.get("required"));
    assertEquals(3, at(newNote, "properties", "priority", "default"));
    assertEquals("OPEN", at(newNote, "properties", "state", "default"));
    assertEquals(List.of("new", "yes"), at(newNote, "properties", "tags", "default"));
  }

  @Test
  void inAnAnswerEveryComponentIsPresent() {
    Map<String, Object> note = map(notes, "components", "schemas", "Note");
    assertEquals(List.copyOf(map(note, "properties").keySet()), note.get("required"));
    assertFalse(map(note, "properties", "priority").containsKey("default"));
  }

  @Test
  void whatIsSentAndAnsweredIsDescribedAsARequest() {
    assertEquals(List.of("url"), at(notes, "components", "schemas", "Link", "required"));
    assertEquals(List.of("value"), at(notes, "components", "schemas", "Tree", "required"));
  }

  @Test
  void aRecordOfOptionalComponentsRequiresNothing() {
    ShapeModel shape = record("Draft", component("x", INT, Presence.OPTIONAL));
    Map<String, Object> schemas =
        schemas(List.of(shape), route("POST /", "post", nothing(), body(named("Draft"))));
    assertFalse(map(schemas, "Draft").containsKey("required"));
  }

  @Test
  void defaultsAreValuesOfTheirType() {
    assertEquals(true, ofDefault(scalar(ScalarKind.BOOLEAN), "true"));
    assertEquals(7, ofDefault(scalar(ScalarKind.BYTE), "7"));
    assertEquals(9_000_000_000L, ofDefault(scalar(ScalarKind.LONG), "9000000000"));
    assertEquals(0.5, ofDefault(scalar(ScalarKind.FLOAT), "0.5f"));
    assertEquals(0.5, ofDefault(scalar(ScalarKind.DOUBLE), " 0x1p-1 "));
    assertEquals(1.5, ofDefault(scalar(ScalarKind.DOUBLE), "1.5D"));
    assertEquals(
        new BigInteger("123456789012345678901234567890"),
        ofDefault(scalar(ScalarKind.BIG_INTEGER), "123456789012345678901234567890"));
    assertEquals("5", ofDefault(STRING, "5"));
    assertEquals(
        "00000001-0001-0001-0001-000000000001", ofDefault(scalar(ScalarKind.UUID), "1-1-1-1-1"));
    assertEquals(
        "2026-01-31T12:00:00Z", ofDefault(scalar(ScalarKind.INSTANT), "2026-01-31T12:00:00Z"));
    assertEquals(List.of(1, 2), ofDefault(list(INT), "[1,2]"));
    assertEquals(Map.of(), ofDefault(map(INT), "{}"));
    assertEquals(
        "n-1", at(notes, "components", "schemas", "Everything", "properties", "noteId", "default"));
  }

  @Test
  void typesOfOneNameAreToldApartByTheirPackages() {
    TypeName first = TypeName.of("a", "Item");
    TypeName second = TypeName.of("b", "Item");
    TypeName problem = TypeName.of("c", "Problem");
    Map<String, Object> schemas =
        schemas(
            List.of(shape(first), shape(second), shape(problem)),
            route("GET /a", "a", value(new ValueType.Named(first))),
            route("GET /b", "b", value(page(new ValueType.Named(second)))),
            route("GET /c", "c", value(new ValueType.Named(problem))));
    assertEquals(
        Set.of(
            "a.Item",
            "b.Item",
            "b.PageItem",
            "c.Problem",
            "Problem",
            "Violation",
            "GatewayMessage"),
        schemas.keySet());
  }

  @Test
  void aTypeThatIsNamedLikeAPageKeepsItsName() {
    Map<String, Object> schemas =
        schemas(
            List.of(shape(type("Note")), shape(type("PageNote"))),
            route("GET /a", "a", value(page(named("Note")))),
            route("GET /b", "b", value(named("PageNote"))));
    assertEquals(Set.of("x"), map(schemas, "PageNote", "properties").keySet());
    assertEquals(Set.of("items", "next"), map(schemas, "PageNote_2", "properties").keySet());
  }

  @Test
  void typesThatNoRouteMentionsAreLeftOut() {
    Map<String, Object> schemas =
        schemas(List.of(shape(type("Unused"))), route("GET /", "get", nothing()));
    assertFalse(schemas.containsKey("Unused"));
  }

  @Test
  void javadocOfTypesAndComponentsBecomesTheirDescription() {
    assertEquals(
        "A note as it is stored.", at(notes, "components", "schemas", "Note", "description"));
    assertEquals("who", property(documented(component("x", STRING), "who")).get("description"));
    ShapeModel old = valueObject("Old", new Docs("Old.", "Old.", true), component("value", STRING));
    Map<String, Object> schemas = schemas(List.of(old), route("GET /", "get", value(named("Old"))));
    assertEquals(true, at(schemas, "Old", "deprecated"));
  }

  private static ShapeModel shape(TypeName type) {
    return ShapeModel.of(
        type, ShapeModel.Kind.OBJECT, true, Docs.NONE, List.of(component("x", STRING)), List.of());
  }

  private static Object ofDefault(ValueType type, String text) {
    return at(property(component("x", type, Presence.withDefault(text))), "default");
  }

  private static Map<String, Object> property(ValueType type, Constraint... constraints) {
    return property(component("x", type, constraints));
  }

  /** The schema of a component of a record that is a request's body. */
  private static Map<String, Object> property(ComponentModel component) {
    ShapeModel shape = record("Body", component);
    RouteModel route = route("POST /", "post", nothing(), body(named("Body")));
    return map(schemas(List.of(shape), route), "Body", "properties", component.name());
  }

  private static Map<String, Object> schemas(List<ShapeModel> shapes, RouteModel... routes) {
    RouteClassModel routeClass =
        new RouteClassModel(type("Routes"), Docs.NONE, new ArrayList<>(List.of(routes)));
    ModuleModel module = new ModuleModel(type("App"), List.of(routeClass), List.of(), shapes);
    Object document = Documents.parse(OpenApiEmitter.emit(NotesModel.app(module)));
    return map(document, "components", "schemas");
  }
}
