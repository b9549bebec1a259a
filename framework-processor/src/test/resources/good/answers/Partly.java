package answers;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

/** Somebody is told of a part of it. */
@Public
@Route("/partly")
class Partly {
  @Inject
  Partly() {}

  @Route("GET /shown")
  Song shown() {
    return new Song("b", 2);
  }

  @dev.narae.annotation.Hidden
  @Route("POST /shown")
  Secret hidden(Song song) {
    return new Secret(song.title());
  }
}
