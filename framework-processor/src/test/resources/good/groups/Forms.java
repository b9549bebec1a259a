package groups;

import dev.narae.annotation.Form;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.FilePart;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

@Public
class Forms {
  @Inject
  Forms() {}

  @Route("POST /contacts/{name}")
  String contact(int name, @Form(maxBytes = 200) Contact contact) {
    return name + " " + contact;
  }

  @Route("POST /uploads")
  List<String> upload(@Form Upload upload) {
    FilePart file = upload.file();
    return List.of(
        upload.title(),
        upload.copies() + " " + upload.tag(),
        file.name() + " " + file.fileName() + " " + file.contentType() + " " + file.size(),
        new String(file.bytes(), StandardCharsets.UTF_8),
        upload.preview().map(FilePart::contentType).orElse("none"),
        String.valueOf(upload.more() == null ? 0 : upload.more().size()));
  }
}
