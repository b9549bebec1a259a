package dev.narae.demo;

import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.lambda.Binder;
import dev.narae.lambda.Reply;
import dev.narae.validation.Constraints;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;

public final class NoteRoutesAdapter {
  private static final JsonCodec<Page<Note>> LIST_RESULT = Page.codec(NoteJson.CODEC);
  private final Provider<NoteRoutes> routes;

  @Inject
  public NoteRoutesAdapter(Provider<NoteRoutes> routes) {
    this.routes = routes;
  }

  public Reply list(Request request) throws Exception {
    Binder in = new Binder(request);
    String owner = in.path("owner").asString();
    State state = in.query("state").asEnum(State.values());
    Integer limit = in.query("limit").orDefault("20").asInt();
    Cursor after = Cursor.of(in.query("after").asString());
    Constraints.size(in.violations(), "owner", owner, 1, 20);
    Constraints.min(in.violations(), "limit", limit, 1);
    Constraints.max(in.violations(), "limit", limit, 100);
    in.check();
    return Reply.json(
        200, LIST_RESULT, routes.get().list(owner, Optional.ofNullable(state), limit, after));
  }

  public Reply create(Request request) throws Exception {
    Binder in = new Binder(request);
    String owner = in.path("owner").asString();
    NewNote draft = in.body(NewNoteJson.CODEC);
    in.check();
    return Reply.json(201, NoteJson.CODEC, routes.get().create(owner, draft));
  }

  public Reply get(Request request) throws Exception {
    Binder in = new Binder(request);
    String owner = in.path("owner").asString();
    String id = in.path("id").asString();
    in.check();
    return Reply.optional(200, NoteJson.CODEC, routes.get().get(owner, new NoteId(id)));
  }

  public Reply replace(Request request) throws Exception {
    Binder in = new Binder(request);
    String owner = in.path("owner").asString();
    String id = in.path("id").asString();
    NewNote draft = in.body(NewNoteJson.CODEC);
    in.check();
    return Reply.of(NoteJson.CODEC, routes.get().replace(owner, new NoteId(id), draft));
  }

  public Reply delete(Request request) throws Exception {
    Binder in = new Binder(request);
    String owner = in.path("owner").asString();
    String id = in.path("id").asString();
    in.check();
    routes.get().delete(owner, new NoteId(id));
    return Reply.empty(204);
  }

  public Reply fail(Request request) throws Exception {
    Binder in = new Binder(request);
    String how = in.query("how").required().asString();
    in.check();
    return Reply.of(routes.get().fail(how));
  }
}
