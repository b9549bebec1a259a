package groups;

import dev.narae.annotation.Default;
import dev.narae.http.FilePart;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Pictures with a title.
 *
 * @param title what it shows
 * @param file the picture
 */
record Upload(
    @NotBlank String title,
    @Default("1") int copies,
    FilePart file,
    Optional<FilePart> preview,
    @Default("[]") @Size(max = 2) List<String> tag,
    @org.jspecify.annotations.Nullable @Size(max = 2) List<FilePart> more) {}
