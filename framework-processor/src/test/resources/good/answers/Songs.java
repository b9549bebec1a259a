package answers;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Cookie;
import dev.narae.http.PercentEncoding;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.time.Duration;

/** Answers whose status, headers and cookies the route chooses. */
@Public
@Route("/songs")
class Songs {
  @Inject
  Songs() {}

  @Route("PUT /{id}")
  Response<Song> put(String id, Song song) {
    String encoded = PercentEncoding.encode(id);
    return Response.created("/songs/" + encoded, song)
        .etag("7")
        .cookie(Cookie.of("seen", encoded).maxAge(Duration.ofDays(30)));
  }

  @Route("POST /{id}")
  Response<Void> moved(String id) {
    return Response.seeOther("/songs/" + PercentEncoding.encode(id));
  }

  @Route("GET /")
  Response<String> list() {
    return Response.ok("song ".repeat(1000)).etag("1").cacheFor(Duration.ofMinutes(5));
  }
}
