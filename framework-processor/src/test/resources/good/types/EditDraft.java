package types;

import dev.narae.json.Patch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A partial change.
 *
 * @param title the new title.
 */
record EditDraft(
    @NotBlank Patch<String> title,
    Patch<@Max(9) Integer> rank,
    Patch<@Size(max = 2) List<@NotBlank String>> tags,
    Patch<LocalDate> due,
    Patch<Day> day,
    Patch<Draft> draft) {}
