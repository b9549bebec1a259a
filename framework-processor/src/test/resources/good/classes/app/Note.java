package classes.app;

import classes.shared.Address;
import dev.narae.annotation.Default;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accessors named like a record's, and a constructor that refuses. */
final class Note {
  @NotBlank private final String title;
  private final boolean done;
  private final Set<@NotBlank String> tags;
  private final List<Address> readers;
  private final @Nullable Note answer;
  private final int stars;

  Note(
      String title,
      boolean done,
      Set<String> tags,
      List<Address> readers,
      @Nullable Note answer,
      @Default("3") int stars) {
    if (stars > 5) {
      throw new IllegalArgumentException("at most five stars");
    }
    this.title = title;
    this.done = done;
    this.tags = tags;
    this.readers = readers;
    this.answer = answer;
    this.stars = stars;
  }

  String title() {
    return title;
  }

  boolean isDone() {
    return done;
  }

  Set<String> tags() {
    return tags;
  }

  List<Address> readers() {
    return readers;
  }

  @Nullable Note answer() {
    return answer;
  }

  int stars() {
    return stars;
  }
}
