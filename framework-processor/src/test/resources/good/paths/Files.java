package paths;

import dev.narae.annotation.Path;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

@Public
@Route("/files")
final class Files {
  @Inject
  Files() {}

  @Route("GET /{name}")
  List<String> one(String name) {
    return List.of("one " + name);
  }

  @Route("GET /latest/info")
  List<String> info() {
    return List.of("info");
  }

  @Route("GET /{path+}")
  List<String> rest(String path) {
    return List.of("rest " + path);
  }

  @Route("PUT /{folder}/{path+}")
  List<String> inFolder(String folder, @Path("path") String rest) {
    return List.of(folder + " holds " + rest);
  }
}
