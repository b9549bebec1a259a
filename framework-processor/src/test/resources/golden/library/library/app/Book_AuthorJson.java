package library.app;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import javax.annotation.processing.Generated;

/** JSON codec of {@link Book.Author}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class Book_AuthorJson extends JsonCodec<Book.Author> {
  static final Book_AuthorJson CODEC = new Book_AuthorJson();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName BORN = JsonName.of("born");
  private static final JsonNames NAMES = JsonNames.of(NAME, BORN);

  private Book_AuthorJson() {}

  @Override
  public void write(JsonWriter json, Book.Author value) {
    json.beginObject();
    json.field(NAME, value.name());
    json.field(BORN, value.born());
    json.endObject();
  }

  @Override
  public Book.Author read(JsonReader json) {
    String name = null;
    Integer born = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> name = json.readString();
        case 1 -> born = json.readInt();
        default -> json.skip();
      }
    }
    json.require(NAME, name);
    return json.endObject() ? new Book.Author(name, born) : null;
  }
}
