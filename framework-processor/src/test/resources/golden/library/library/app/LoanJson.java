package library.app;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnJson;

/** JSON codec of {@link Loan}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class LoanJson extends JsonCodec<Loan> {
  static final LoanJson CODEC = new LoanJson();
  private static final JsonName ISBN = JsonName.of("isbn");
  private static final JsonName NUMBER = JsonName.of("number");
  private static final JsonName READER = JsonName.of("reader");
  private static final JsonNames NAMES = JsonNames.of(ISBN, NUMBER, READER);

  private LoanJson() {}

  @Override
  public void write(JsonWriter json, Loan value) {
    json.beginObject();
    json.field(ISBN, IsbnJson.CODEC, value.isbn());
    json.field(NUMBER, value.number());
    json.field(READER, value.reader());
    json.endObject();
  }

  @Override
  public Loan read(JsonReader json) {
    Isbn isbn = null;
    Long number = null;
    String reader = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> isbn = json.read(IsbnJson.CODEC);
        case 1 -> number = json.readLong();
        case 2 -> reader = json.readString();
        default -> json.skip();
      }
    }
    json.require(ISBN, isbn);
    json.require(NUMBER, number);
    json.require(READER, reader);
    LoanValidator.validate(json.violations(), isbn);
    return json.endObject() ? new Loan(isbn, number, reader) : null;
  }
}
