package library.app;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnJson;
import library.shared.Money;
import library.shared.MoneyJson;

/** JSON codec of {@link Book}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class BookJson extends JsonCodec<Book> {
  static final BookJson CODEC = new BookJson();
  private static final JsonName ISBN = JsonName.of("isbn");
  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName SUBTITLE = JsonName.of("subtitle");
  private static final JsonName PAGES = JsonName.of("pages");
  private static final JsonName AVAILABLE = JsonName.of("available");
  private static final JsonName FLOOR = JsonName.of("floor");
  private static final JsonName SHELF = JsonName.of("shelf");
  private static final JsonName COPIES = JsonName.of("copies");
  private static final JsonName LOANS = JsonName.of("loans");
  private static final JsonName RATING = JsonName.of("rating");
  private static final JsonName WEIGHT = JsonName.of("weight");
  private static final JsonName WIDTH = JsonName.of("width");
  private static final JsonName BARCODE = JsonName.of("barcode");
  private static final JsonName UUID = JsonName.of("uuid");
  private static final JsonName ACQUIRED = JsonName.of("acquired");
  private static final JsonName GENRE = JsonName.of("genre");
  private static final JsonName PRICE = JsonName.of("price");
  private static final JsonName AUTHORS = JsonName.of("authors");
  private static final JsonName SUBJECTS = JsonName.of("subjects");
  private static final JsonName SHELVED_WITH = JsonName.of("shelvedWith");
  private static final JsonName EDITIONS = JsonName.of("editions");
  private static final JsonName NOTES = JsonName.of("notes");
  private static final JsonName COVER = JsonName.of("cover");
  private static final JsonName VOLUMES = JsonName.of("volumes");
  private static final JsonName TRANSLATORS = JsonName.of("translators");
  private static final JsonNames NAMES = JsonNames.of(ISBN, TITLE, SUBTITLE, PAGES, AVAILABLE,
      FLOOR, SHELF, COPIES, LOANS, RATING, WEIGHT, WIDTH, BARCODE, UUID, ACQUIRED, GENRE, PRICE,
      AUTHORS, SUBJECTS, SHELVED_WITH, EDITIONS, NOTES, COVER, VOLUMES, TRANSLATORS);

  private static final JsonCodec<Book.Genre> GENRE_CODEC =
      JsonCodecs.enumeration(Book.Genre.values());
  private static final JsonCodec<List<Book.Author>> AUTHORS_CODEC =
      JsonCodecs.list(Book_AuthorJson.CODEC);
  private static final JsonCodec<Set<String>> SUBJECTS_CODEC = JsonCodecs.set(JsonCodecs.STRING);
  private static final JsonCodec<Set<Book.Genre>> SHELVED_WITH_CODEC =
      JsonCodecs.set(JsonCodecs.enumeration(Book.Genre.values()));
  private static final JsonCodec<Set<Integer>> EDITIONS_CODEC = JsonCodecs.set(JsonCodecs.INT);
  private static final JsonCodec<Map<String, List<String>>> NOTES_CODEC =
      JsonCodecs.map(JsonCodecs.list(JsonCodecs.STRING));
  private static final JsonCodec<List<Book>> VOLUMES_CODEC = JsonCodecs.list(BookJson.CODEC);
  private static final JsonCodec<List<Book.Author>> TRANSLATORS_CODEC =
      JsonCodecs.list(Book_AuthorJson.CODEC);

  private BookJson() {}

  @Override
  public void write(JsonWriter json, Book value) {
    json.beginObject();
    json.field(ISBN, IsbnJson.CODEC, value.isbn());
    json.field(TITLE, value.title());
    json.field(SUBTITLE, value.subtitle());
    json.field(PAGES, value.pages().orElse(null));
    json.field(AVAILABLE, value.available());
    json.field(FLOOR, value.floor());
    json.field(SHELF, value.shelf());
    json.field(COPIES, value.copies());
    json.field(LOANS, value.loans());
    json.field(RATING, value.rating());
    json.field(WEIGHT, value.weight());
    json.field(WIDTH, value.width());
    json.field(BARCODE, value.barcode());
    json.field(UUID, value.uuid());
    json.field(ACQUIRED, value.acquired());
    json.field(GENRE, GENRE_CODEC, value.genre());
    json.field(PRICE, MoneyJson.CODEC, value.price());
    json.field(AUTHORS, AUTHORS_CODEC, value.authors());
    json.field(SUBJECTS, SUBJECTS_CODEC, value.subjects());
    json.field(SHELVED_WITH, SHELVED_WITH_CODEC, value.shelvedWith());
    json.field(EDITIONS, EDITIONS_CODEC, value.editions());
    json.field(NOTES, NOTES_CODEC, value.notes());
    json.field(COVER, value.cover());
    json.field(VOLUMES, VOLUMES_CODEC, value.volumes());
    json.field(TRANSLATORS, TRANSLATORS_CODEC, value.translators());
    json.endObject();
  }

  @Override
  public Book read(JsonReader json) {
    Isbn isbn = null;
    String title = null;
    String subtitle = null;
    Integer pages = null;
    Boolean available = null;
    Byte floor = null;
    Short shelf = null;
    Integer copies = null;
    Long loans = null;
    Float rating = null;
    Double weight = null;
    BigDecimal width = null;
    BigInteger barcode = null;
    UUID uuid = null;
    Instant acquired = null;
    Book.Genre genre = null;
    Money price = null;
    List<Book.Author> authors = null;
    Set<String> subjects = null;
    Set<Book.Genre> shelvedWith = null;
    Set<Integer> editions = null;
    Map<String, List<String>> notes = null;
    String cover = null;
    List<Book> volumes = null;
    List<Book.Author> translators = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> isbn = json.read(IsbnJson.CODEC);
        case 1 -> title = json.readString();
        case 2 -> subtitle = json.readString();
        case 3 -> pages = json.readInt();
        case 4 -> available = json.readBoolean();
        case 5 -> floor = json.readByte();
        case 6 -> shelf = json.readShort();
        case 7 -> copies = json.readInt();
        case 8 -> loans = json.readLong();
        case 9 -> rating = json.readFloat();
        case 10 -> weight = json.readDouble();
        case 11 -> width = json.readBigDecimal();
        case 12 -> barcode = json.readBigInteger();
        case 13 -> uuid = json.readUuid();
        case 14 -> acquired = json.readInstant();
        case 15 -> genre = json.read(GENRE_CODEC);
        case 16 -> price = json.read(MoneyJson.CODEC);
        case 17 -> authors = json.read(AUTHORS_CODEC);
        case 18 -> subjects = json.read(SUBJECTS_CODEC);
        case 19 -> shelvedWith = json.read(SHELVED_WITH_CODEC);
        case 20 -> editions = json.read(EDITIONS_CODEC);
        case 21 -> notes = json.read(NOTES_CODEC);
        case 22 -> cover = json.readString();
        case 23 -> volumes = json.read(VOLUMES_CODEC);
        case 24 -> translators = json.read(TRANSLATORS_CODEC);
        default -> json.skip();
      }
    }
    json.require(ISBN, isbn);
    json.require(TITLE, title);
    json.require(AVAILABLE, available);
    json.require(FLOOR, floor);
    json.require(SHELF, shelf);
    json.require(COPIES, copies);
    json.require(LOANS, loans);
    json.require(RATING, rating);
    json.require(WEIGHT, weight);
    json.require(WIDTH, width);
    json.require(BARCODE, barcode);
    json.require(UUID, uuid);
    json.require(ACQUIRED, acquired);
    json.require(GENRE, genre);
    json.require(PRICE, price);
    json.require(AUTHORS, authors);
    json.require(SUBJECTS, subjects);
    json.require(SHELVED_WITH, shelvedWith);
    json.require(EDITIONS, editions);
    json.require(NOTES, notes);
    if (json.absent(COVER, cover)) {
      cover = "none";
    }
    if (json.absent(VOLUMES, volumes)) {
      volumes = List.of();
    }
    if (json.absent(TRANSLATORS, translators)) {
      translators = JsonCodecs.list(Book_AuthorJson.CODEC).parse("[{\"name\": \"nobody\"}]");
    }
    BookValidator.validate(json.violations(), isbn);
    return json.endObject() ? new Book(isbn, title, subtitle, Optional.ofNullable(pages), available,
        floor, shelf, copies, loans, rating, weight, width, barcode, uuid, acquired, genre, price,
        authors, subjects, shelvedWith, editions, notes, cover, volumes, translators) : null;
  }
}
