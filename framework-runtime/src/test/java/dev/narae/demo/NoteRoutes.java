package dev.narae.demo;

import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

public final class NoteRoutes {
  public static final Instant CREATED = Instant.parse("2026-11-22T17:00:00Z");
  private final NoteTable notes;

  @Inject
  public NoteRoutes(NoteTable notes) {
    this.notes = notes;
  }

  public Page<Note> list(String owner, Optional<State> state, int limit, Cursor after) {
    return notes.query(owner).limit(limit).after(after).page();
  }

  public Note create(String owner, NewNote draft) {
    return notes.create(
        new Note(
            owner,
            new NoteId(draft.title()),
            draft.title(),
            draft.body(),
            draft.state(),
            draft.priority(),
            draft.tags(),
            draft.links(),
            draft.due(),
            CREATED));
  }

  public Optional<Note> get(String owner, NoteId id) {
    return notes.get(owner, id);
  }

  public Response<Note> replace(String owner, NoteId id, NewNote draft) {
    return Response.ok(create(owner, draft)).header("etag", "\"1\"").cookie("seen=" + id.value());
  }

  public void delete(String owner, NoteId id) {
    notes.delete(owner, id);
  }

  public Response<Void> fail(String how) throws Exception {
    throw new Exception("secret: " + how);
  }
}
