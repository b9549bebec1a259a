package answers;

import dev.narae.http.BodyWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

abstract class TextWriter<T> implements BodyWriter<T> {
  @Override
  public byte[] write(T value) throws IOException {
    if (value.equals(13)) {
      throw new IOException("no thirteen");
    }
    return ("<" + value + ">").getBytes(StandardCharsets.UTF_8);
  }
}
