package types;

import dev.narae.annotation.Body;
import dev.narae.annotation.Default;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.http.Binary;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies and results that are bytes and text. */
@Public
final class Bodies {
  @Inject
  Bodies() {}

  @Route("POST /bytes")
  byte[] bytes(byte[] body) {
    return body;
  }

  @Route("PUT /bytes")
  int size(Optional<byte[]> body) {
    return body.map(bytes -> bytes.length).orElse(-1);
  }

  @Route("POST /files")
  @ResponseStatus(201)
  Binary files(Binary file) {
    return file;
  }

  @Route("PUT /files")
  String type(@Nullable Binary file) {
    return file == null ? "none" : file.contentType();
  }

  @Route("POST /texts")
  String texts(@Body @NotBlank @Size(max = 20) String text) {
    return text;
  }

  @Route("PUT /texts")
  String fallback(@Body @Default("nothing") String text) {
    return text;
  }

  @Route("PATCH /texts")
  String optional(@Body Optional<String> text) {
    return "" + text;
  }

  @Route("GET /images/{name}")
  Optional<Binary> image(String name) {
    return name.equals("none")
        ? Optional.empty()
        : Optional.of(Binary.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/png"));
  }

  @Route("GET /scripts/{name}")
  Response<byte[]> script(String name) {
    return Response.ok(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .header("content-type", "text/javascript");
  }

  @Route("GET /pages/{name}")
  Response<String> page(String name) {
    return Response.ok("<p>" + name + "</p>").header("content-type", "text/html; charset=utf-8");
  }

  @Route("GET /words/{name}")
  Optional<String> word(String name) {
    return name.equals("none") ? Optional.empty() : Optional.of(name);
  }

  @Route("GET /nulls")
  String nothing() {
    return null;
  }
}
