package answers;

import dev.narae.annotation.Produces;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseHeader;
import dev.narae.annotation.Route;
import dev.narae.dynamodb.Page;
import dev.narae.http.Binary;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Media types by annotation. */
@Public
@Route("/media")
class Media {
  private static final Song SONG = new Song("우유", 61);

  @Inject
  Media() {}

  /**
   * Lists songs.
   *
   * @return the songs
   */
  @Route("GET /songs")
  @Produces("application/json")
  @Produces(value = "text/csv; charset=utf-8", with = SongLines.class)
  @ResponseHeader(name = "cache-control", value = "public, max-age=60")
  List<Song> songs(String content, Optional<Integer> songLines) {
    return List.of(SONG, new Song(content, songLines.orElse(0)));
  }

  @Route("GET /song/{there}")
  @Produces("application/vnd.song+json")
  @Produces(value = "text/x-song", with = AnyWriter.class)
  Optional<Song> song(boolean there) {
    return there ? Optional.of(SONG) : Optional.empty();
  }

  @Route("GET /page")
  @Produces(value = "text/x-page", with = AnyWriter.class)
  @Produces("application/json")
  Page<Song> page() {
    return new Page<>(List.of(SONG), null);
  }

  @Route("GET /response")
  @Produces("application/json")
  @Produces(value = "text/x-song", with = AnyWriter.class)
  Response<Song> response() {
    return Response.ok(SONG).addHeader("vary", "origin").etag("s");
  }

  @Route("GET /number/{n}")
  @Produces(value = "text/x-number", with = AnyWriter.class)
  int number(int n) {
    return n;
  }

  @Route("GET /html")
  @Produces("text/html")
  @Produces("application/json")
  String html() {
    return "<p>우유";
  }

  @Route("GET /png")
  @Produces("image/png")
  byte[] png() {
    return new byte[] {(byte) 0x89, 'P'};
  }

  @Route("GET /ready")
  @Produces("application/json")
  Binary ready() {
    return Binary.of("{\"ready\":true}".getBytes(StandardCharsets.UTF_8), "text/plain");
  }
}
