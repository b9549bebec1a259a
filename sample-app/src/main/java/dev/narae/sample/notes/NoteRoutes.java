package dev.narae.sample.notes;

import dev.narae.annotation.Authorize;
import dev.narae.annotation.Default;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import dev.narae.http.Caller;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The caller's own notes. */
@Route("/notes")
public final class NoteRoutes {
  private final NoteTable notes;
  private final Clock clock;

  @Inject
  NoteRoutes(NoteTable notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * Lists the caller's notes, newest first.
   *
   * @param limit how many notes to return at most
   * @param after the {@code next} of the page before
   */
  @Route("GET /")
  public Page<Note> list(Caller caller, @Default("20") @Min(1) @Max(100) int limit, Cursor after) {
    return notes.query(caller.id()).descending().limit(limit).after(after).page();
  }

  /** Writes a note. */
  @Authorize(anyScope = "notes:write")
  @Route("POST /")
  @ResponseStatus(201)
  public Note create(Caller caller, NewNote draft) {
    Instant now = clock.instant();
    return notes.create(
        new Note(
            caller.id(),
            NoteId.at(now),
            draft.title(),
            draft.body(),
            State.OPEN,
            draft.priority(),
            draft.tags(),
            draft.links(),
            draft.due(),
            now));
  }

  /** Reads a note. */
  @Route("GET /{id}")
  public Optional<Note> get(Caller caller, NoteId id) {
    return notes.get(caller.id(), id);
  }

  /** Removes a note; it is no error if there is none. */
  @Authorize(anyScope = "notes:write")
  @Route("DELETE /{id}")
  public void delete(Caller caller, NoteId id) {
    notes.delete(caller.id(), id);
  }
}
