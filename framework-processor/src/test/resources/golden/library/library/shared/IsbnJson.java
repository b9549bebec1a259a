package library.shared;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import javax.annotation.processing.Generated;

/** JSON codec of {@link Isbn}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class IsbnJson extends JsonCodec<Isbn> {
  public static final IsbnJson CODEC = new IsbnJson();

  private IsbnJson() {}

  @Override
  public void write(JsonWriter json, Isbn value) {
    json.value(value.digits());
  }

  @Override
  public Isbn read(JsonReader json) {
    String value = json.readString();
    return value == null ? null : new Isbn(value);
  }
}
