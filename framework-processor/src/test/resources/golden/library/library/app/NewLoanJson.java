package library.app;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnJson;
import library.shared.Money;
import library.shared.MoneyJson;

/** JSON codec of {@link NewLoan}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class NewLoanJson extends JsonCodec<NewLoan> {
  static final NewLoanJson CODEC = new NewLoanJson();
  private static final JsonName JSON = JsonName.of("json");
  private static final JsonName VALUE = JsonName.of("value");
  private static final JsonName NAMES_ = JsonName.of("names");
  private static final JsonName CODEC_ = JsonName.of("codec");
  private static final JsonName VIOLATIONS = JsonName.of("violations");
  private static final JsonName ITEM = JsonName.of("item");
  private static final JsonName ISBN = JsonName.of("isbn");
  private static final JsonName WORDS = JsonName.of("words");
  private static final JsonName PRICE = JsonName.of("price");
  private static final JsonNames NAMES = JsonNames.of(JSON, VALUE, NAMES_, CODEC_, VIOLATIONS, ITEM,
      ISBN, WORDS, PRICE);

  private static final JsonCodec<List<List<String>>> CODEC_CODEC =
      JsonCodecs.list(JsonCodecs.list(JsonCodecs.STRING));
  private static final JsonCodec<Map<String, Integer>> VIOLATIONS_CODEC =
      JsonCodecs.map(JsonCodecs.INT);
  private static final JsonCodec<Set<Isbn>> ITEM_CODEC = JsonCodecs.set(IsbnJson.CODEC);
  private static final JsonCodec<Set<String>> WORDS_CODEC = JsonCodecs.set(JsonCodecs.STRING);

  private NewLoanJson() {}

  @Override
  public void write(JsonWriter json, NewLoan value) {
    json.beginObject();
    json.field(JSON, value.json());
    json.field(VALUE, value.value());
    json.field(NAMES_, value.names());
    json.field(CODEC_, CODEC_CODEC, value.codec());
    json.field(VIOLATIONS, VIOLATIONS_CODEC, value.violations());
    json.field(ITEM, ITEM_CODEC, value.item());
    json.field(ISBN, IsbnJson.CODEC, value.isbn());
    json.field(WORDS, WORDS_CODEC, value.words());
    json.field(PRICE, MoneyJson.CODEC, value.price());
    json.endObject();
  }

  @Override
  public NewLoan read(JsonReader json) {
    String json_ = null;
    Long value = null;
    Integer names = null;
    List<List<String>> codec = null;
    Map<String, Integer> violations = null;
    Set<Isbn> item = null;
    Isbn isbn = null;
    Set<String> words = null;
    Money price = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> json_ = json.readString();
        case 1 -> value = json.readLong();
        case 2 -> names = json.readInt();
        case 3 -> codec = json.readParts(CODEC_CODEC);
        case 4 -> violations = json.readParts(VIOLATIONS_CODEC);
        case 5 -> item = json.readParts(ITEM_CODEC);
        case 6 -> isbn = json.read(IsbnJson.CODEC);
        case 7 -> words = json.read(WORDS_CODEC);
        case 8 -> price = json.read(MoneyJson.CODEC);
        default -> json.skip();
      }
    }
    json.require(JSON, json_);
    json.require(VALUE, value);
    if (json.absent(NAMES_, names)) {
      names = 7;
    }
    json.require(CODEC_, codec);
    json.require(VIOLATIONS, violations);
    if (json.absent(ITEM, item)) {
      item = Set.of();
    }
    json.require(ISBN, isbn);
    if (json.absent(WORDS, words)) {
      words = JsonCodecs.set(JsonCodecs.STRING).parse("[\"a\", \"b\"]");
    }
    if (json.absent(PRICE, price)) {
      price = MoneyJson.CODEC.parse("{\"amount\": 1.50, \"currency\": \"EUR\"}");
    }
    NewLoanValidator.validate(json.violations(), json_, value, names, codec, violations, item,
        isbn);
    return json.endObject() ? new NewLoan(json_, value, names, codec, violations, item, isbn, words,
        price) : null;
  }
}
