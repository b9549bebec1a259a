package dev.narae.sample.notes;

import dev.narae.annotation.Default;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Notes of one owner. */
@Public
@Route("/owners/{owner}/notes")
public final class NoteRoutes {
  private final NoteTable notes;
  private final Clock clock;

  @Inject
  NoteRoutes(NoteTable notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * Lists an owner's notes, newest first.
   *
   * @param limit how many notes to return at most
   * @param after the {@code next} of the page before
   */
  @Route("GET /")
  public Page<Note> list(String owner, @Default("20") @Min(1) @Max(100) int limit, Cursor after) {
    return notes.query(owner).descending().limit(limit).after(after).page();
  }

  /** Writes a note. */
  @Route("POST /")
  @ResponseStatus(201)
  public Note create(String owner, NewNote draft) {
    Instant now = clock.instant();
    return notes.create(
        new Note(
            owner,
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
  public Optional<Note> get(String owner, NoteId id) {
    return notes.get(owner, id);
  }

  /** Removes a note; it is no error if there is none. */
  @Route("DELETE /{id}")
  public void delete(String owner, NoteId id) {
    notes.delete(owner, id);
  }
}
