package dev.narae.sample.notes;

import dev.narae.annotation.Default;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a new note.
 *
 * @param title shown in lists
 * @param body the text
 * @param priority 1 is the most urgent
 * @param tags what the note is about
 * @param links pages that belong to it
 * @param due when it should be done
 */
public record NewNote(
    @NotBlank @Size(max = 100) String title,
    @Nullable @Size(max = 10_000) String body,
    @Default("3") @Min(1) @Max(5) int priority,
    @Default("[]") @Size(max = 10) Set<@NotBlank String> tags,
    @Default("[]") List<Link> links,
    Optional<Instant> due) {}
