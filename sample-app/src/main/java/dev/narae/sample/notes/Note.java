package dev.narae.sample.notes;

import dev.narae.annotation.Default;
import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param owner whose note it is
 * @param id sorts by the time of creation
 * @param title shown in lists
 * @param body the text
 * @param state whether there is something left to do
 * @param priority 1 is the most urgent
 * @param tags what the note is about
 * @param links pages that belong to it
 * @param due when it should be done
 * @param createdAt when it was written
 */
@DynamoEntity(table = "notes")
public record Note(
    @PartitionKey String owner,
    @SortKey NoteId id,
    String title,
    @Nullable String body,
    State state,
    @Default("3") int priority,
    Set<String> tags,
    List<Link> links,
    Optional<Instant> due,
    Instant createdAt) {}
