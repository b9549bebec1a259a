package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Models.INSTANT;
import static dev.narae.processor.emit.doc.Models.INT;
import static dev.narae.processor.emit.doc.Models.STRING;
import static dev.narae.processor.emit.doc.Models.body;
import static dev.narae.processor.emit.doc.Models.component;
import static dev.narae.processor.emit.doc.Models.docs;
import static dev.narae.processor.emit.doc.Models.documented;
import static dev.narae.processor.emit.doc.Models.entity;
import static dev.narae.processor.emit.doc.Models.enumeration;
import static dev.narae.processor.emit.doc.Models.key;
import static dev.narae.processor.emit.doc.Models.list;
import static dev.narae.processor.emit.doc.Models.map;
import static dev.narae.processor.emit.doc.Models.named;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.numberKey;
import static dev.narae.processor.emit.doc.Models.optional;
import static dev.narae.processor.emit.doc.Models.page;
import static dev.narae.processor.emit.doc.Models.param;
import static dev.narae.processor.emit.doc.Models.path;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.scalar;
import static dev.narae.processor.emit.doc.Models.set;
import static dev.narae.processor.emit.doc.Models.type;
import static dev.narae.processor.emit.doc.Models.value;
import static dev.narae.processor.emit.doc.Models.valueObject;
import static dev.narae.processor.emit.doc.Models.withStatus;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.JsonLimitsModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ThrottleModel;
import java.util.List;
import java.util.Optional;

/** A service with something of everything. */
final class NotesModel {
  private NotesModel() {}

  static AppModel app() {
    return app(
        new ModuleModel(
            type("NotesApp"), List.of(noteRoutes(), statusRoutes()), entities(), shapes()));
  }

  static AppModel app(ModuleModel module) {
    return new AppModel(
        "notes",
        docs("Notes with tags and links. Everybody sees the notes of everybody: it is a sample."),
        ApiType.HTTP,
        1024,
        10,
        "arm64",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ThrottleModel.DEFAULT,
        JsonLimitsModel.DEFAULT,
        List.of(),
        List.of(),
        module);
  }

  static List<EntityModel> entities() {
    return List.of(
        entity("Note", "notes", key("owner"), key("id")),
        entity("Counter", "notes", key("owner"), key("id")),
        entity("Order", "order-items", key("customer"), numberKey("number")),
        entity("Session", "sessions", key("token")));
  }

  static RouteClassModel noteRoutes() {
    ParamModel owner = documented(path("owner", STRING), "whose notes");
    ParamModel id = path("id", named("NoteId"));
    return new RouteClassModel(
        type("NoteRoutes"),
        docs("The notes of an owner."),
        List.of(
            route(
                "GET /notes/{owner}",
                "list",
                docs("Lists notes, oldest first. A page holds `limit` notes at most."),
                value(page(named("Note"))),
                owner,
                documented(
                    param("state", ParamModel.Place.QUERY, named("State"), Presence.OPTIONAL),
                    "only notes in this state"),
                param(
                    "limit",
                    ParamModel.Place.QUERY,
                    INT,
                    Presence.withDefault("20"),
                    Constraint.of(new Constraint.Min(1)),
                    Constraint.of(new Constraint.Max(100))),
                param("after", ParamModel.Place.CURSOR, STRING, Presence.OPTIONAL)),
            withStatus(
                route(
                    "POST /notes/{owner}",
                    "create",
                    docs("Creates a note."),
                    value(named("Note")),
                    owner,
                    documented(body(named("NewNote")), "what to note")),
                201,
                "the note as it is stored"),
            route(
                "GET /notes/{owner}/{id}",
                "get",
                docs("Reads a note."),
                optional(named("Note")),
                owner,
                id),
            route(
                "PATCH /notes/{owner}/{id}",
                "link",
                Docs.NONE,
                optional(named("Note")),
                owner,
                id,
                param("links", ParamModel.Place.BODY, list(named("Link")), Presence.OPTIONAL)),
            route(
                "DELETE /notes/{owner}/{note}",
                "delete",
                nothing(),
                owner,
                path("note", named("NoteId")))));
  }

  static RouteClassModel statusRoutes() {
    return new RouteClassModel(
        type("StatusRoutes"),
        Docs.NONE,
        List.of(
            route("GET /", "index", value(map(STRING))),
            route(
                "GET /status/{day}",
                "countByDay",
                new Docs("How many notes: by state", "How many notes: by state", true),
                value(map(scalar(ScalarKind.LONG))),
                path("day", INSTANT),
                param(
                    "strict",
                    ParamModel.Place.QUERY,
                    scalar(ScalarKind.BOOLEAN),
                    Presence.withDefault("false")),
                param(
                    "states", ParamModel.Place.QUERY, named("State"), Presence.withDefault("OPEN")),
                param("request", ParamModel.Place.REQUEST, STRING, Presence.REQUIRED)),
            route(
                "PUT /everything/of-all/kinds.v2",
                "everything",
                new ResultModel(ResultModel.Kind.RESPONSE, Optional.of(named("Everything"))),
                body(named("Everything"))),
            route("POST /trees", "tree", value(named("Tree")), body(named("Tree")))));
  }

  static List<ShapeModel> shapes() {
    return List.of(note(), newNote(), everything(), link(), state(), noteId(), tree());
  }

  private static ShapeModel note() {
    return Models.record(
        "Note",
        docs("A note as it is stored."),
        documented(component("owner", STRING), "who wrote it"),
        component("id", named("NoteId")),
        component("title", STRING),
        component("body", STRING, Presence.NULLABLE),
        component("state", named("State")),
        component("priority", INT, Presence.withDefault("3")),
        component("tags", set(STRING)),
        component("links", list(named("Link"))),
        component("due", INSTANT, Presence.OPTIONAL),
        component("previous", named("State"), Presence.NULLABLE),
        component("createdAt", INSTANT));
  }

  private static ShapeModel newNote() {
    return Models.record(
        "NewNote",
        component(
            "title",
            STRING,
            Constraint.of(Constraint.Kind.NOT_BLANK),
            Constraint.of(new Constraint.Size(0, 100))),
        component("body", STRING, Presence.NULLABLE),
        documented(
            component("state", named("State"), Presence.withDefault("OPEN")),
            "what the note begins as"),
        component(
            "priority",
            INT,
            Presence.withDefault("3"),
            Constraint.of(new Constraint.Min(1)),
            Constraint.of(new Constraint.Max(5))),
        component(
            "tags",
            set(STRING, Constraint.of(Constraint.Kind.NOT_BLANK)),
            Presence.withDefault("[\"new\", \"yes\"]"),
            Constraint.of(new Constraint.Size(0, 10))),
        component("due", INSTANT, Presence.OPTIONAL));
  }

  private static ShapeModel everything() {
    return Models.record(
        "Everything",
        component("flag", scalar(ScalarKind.BOOLEAN)),
        component("aByte", scalar(ScalarKind.BYTE), Constraint.of(new Constraint.Min(0))),
        component("aShort", scalar(ScalarKind.SHORT), Presence.OPTIONAL),
        component(
            "aLong", scalar(ScalarKind.LONG), Constraint.of(new Constraint.Max(9_000_000_000L))),
        component("aFloat", scalar(ScalarKind.FLOAT), Presence.withDefault("0.5")),
        component("aDouble", scalar(ScalarKind.DOUBLE), Presence.withDefault("1e3")),
        component("decimal", scalar(ScalarKind.BIG_DECIMAL), Constraint.of(new Constraint.Min(0))),
        component("huge", scalar(ScalarKind.BIG_INTEGER), Presence.withDefault("1e50")),
        component("uuid", scalar(ScalarKind.UUID)),
        component("noteId", named("NoteId"), Presence.withDefault("n-1")),
        component("state", named("State"), Presence.OPTIONAL),
        component(
            "scores",
            map(scalar(ScalarKind.DOUBLE), Constraint.of(new Constraint.Min(0))),
            Presence.withDefault("{\"a\": 1.5}"),
            Constraint.of(new Constraint.Size(1, 3))),
        component("link", named("Link"), Presence.withDefault("{\"url\":\"u\",\"label\":null}")),
        component(
            "grid",
            list(
                list(INT, Constraint.of(new Constraint.Max(9))),
                Constraint.of(new Constraint.Size(3, 3)))),
        component("text", STRING, Presence.withDefault("no")));
  }

  private static ShapeModel link() {
    return Models.record(
        "Link", component("url", STRING), component("label", STRING, Presence.NULLABLE));
  }

  private static ShapeModel state() {
    return enumeration(
        "State", docs("Whether there is anything left to do."), "OPEN", "DONE", "NO");
  }

  private static ShapeModel noteId() {
    return valueObject(
        "NoteId",
        docs("What tells notes apart."),
        component("value", STRING, Constraint.of(new Constraint.Size(1, 40))));
  }

  private static ShapeModel tree() {
    return Models.record(
        "Tree",
        component("value", INT),
        component("left", named("Tree"), Presence.NULLABLE),
        component("children", list(named("Tree")), Presence.withDefault("[]")));
  }
}
