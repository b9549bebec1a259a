package answers;

import dev.narae.http.BodyWriter;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes songs a line each; a writer of any collection of them. */
final class SongLines implements BodyWriter<Collection<? extends Song>> {
  private final Heading heading;

  @Inject
  SongLines(Heading heading) {
    this.heading = heading;
  }

  /** What a writer can have injected. */
  static final class Heading {
    @Inject
    Heading() {}
  }

  @Override
  public byte[] write(Collection<? extends Song> songs) {
    StringBuilder lines = new StringBuilder(heading.getClass().getSimpleName()).append('\n');
    songs.forEach(s -> lines.append(s.title()).append(',').append(s.seconds()).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
