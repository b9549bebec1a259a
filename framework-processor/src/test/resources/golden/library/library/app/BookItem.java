package library.app;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemCodecs;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import dev.narae.json.JsonCodecs;
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
import library.shared.IsbnItem;
import library.shared.Money;
import library.shared.MoneyItem;

/** DynamoDB form of {@link Book}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class BookItem extends ItemCodec<Book> {
  static final BookItem CODEC = new BookItem();
  private static final ItemNames NAMES = ItemNames.of("isbn", "title", "subtitle", "pages",
      "available", "floor", "shelf", "copies", "loans", "rating", "weight", "width", "barcode",
      "uuid", "acquired", "genre", "price", "authors", "subjects", "shelvedWith", "editions",
      "notes", "cover", "volumes", "translators");

  private static final ItemCodec<Book.Genre> GENRE_CODEC =
      ItemCodecs.enumeration(Book.Genre.values());
  private static final ItemCodec<List<Book.Author>> AUTHORS_CODEC =
      ItemCodecs.list(Book_AuthorItem.CODEC);
  private static final ItemCodec<Set<String>> SUBJECTS_CODEC = ItemCodecs.set(ItemCodecs.STRING);
  private static final ItemCodec<Set<Book.Genre>> SHELVED_WITH_CODEC =
      ItemCodecs.set(ItemCodecs.enumeration(Book.Genre.values()));
  private static final ItemCodec<Set<Integer>> EDITIONS_CODEC = ItemCodecs.set(ItemCodecs.INT);
  private static final ItemCodec<Map<String, List<String>>> NOTES_CODEC =
      ItemCodecs.map(ItemCodecs.list(ItemCodecs.STRING));
  private static final ItemCodec<List<Book>> VOLUMES_CODEC = ItemCodecs.list(BookItem.CODEC);
  private static final ItemCodec<List<Book.Author>> TRANSLATORS_CODEC =
      ItemCodecs.list(Book_AuthorItem.CODEC);

  private BookItem() {}

  @Override
  public void write(ItemWriter item, Book value) {
    item.beginMap();
    item.field("isbn", IsbnItem.CODEC, value.isbn());
    item.field("title", value.title());
    item.field("subtitle", value.subtitle());
    item.field("pages", value.pages().orElse(null));
    item.field("available", value.available());
    item.field("floor", value.floor());
    item.field("shelf", value.shelf());
    item.field("copies", value.copies());
    item.field("loans", value.loans());
    item.field("rating", value.rating());
    item.field("weight", value.weight());
    item.field("width", value.width());
    item.field("barcode", value.barcode());
    item.field("uuid", value.uuid());
    item.field("acquired", value.acquired());
    item.field("genre", GENRE_CODEC, value.genre());
    item.field("price", MoneyItem.CODEC, value.price());
    item.field("authors", AUTHORS_CODEC, value.authors());
    item.field("subjects", SUBJECTS_CODEC, value.subjects());
    item.field("shelvedWith", SHELVED_WITH_CODEC, value.shelvedWith());
    item.field("editions", EDITIONS_CODEC, value.editions());
    item.field("notes", NOTES_CODEC, value.notes());
    item.field("cover", value.cover());
    item.field("volumes", VOLUMES_CODEC, value.volumes());
    item.field("translators", TRANSLATORS_CODEC, value.translators());
    item.endMap();
  }

  @Override
  public Book read(ItemReader item) {
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
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> isbn = item.read(IsbnItem.CODEC);
        case 1 -> title = item.readString();
        case 2 -> subtitle = item.readString();
        case 3 -> pages = item.readInt();
        case 4 -> available = item.readBoolean();
        case 5 -> floor = item.readByte();
        case 6 -> shelf = item.readShort();
        case 7 -> copies = item.readInt();
        case 8 -> loans = item.readLong();
        case 9 -> rating = item.readFloat();
        case 10 -> weight = item.readDouble();
        case 11 -> width = item.readBigDecimal();
        case 12 -> barcode = item.readBigInteger();
        case 13 -> uuid = item.readUuid();
        case 14 -> acquired = item.readInstant();
        case 15 -> genre = item.read(GENRE_CODEC);
        case 16 -> price = item.read(MoneyItem.CODEC);
        case 17 -> authors = item.read(AUTHORS_CODEC);
        case 18 -> subjects = item.read(SUBJECTS_CODEC);
        case 19 -> shelvedWith = item.read(SHELVED_WITH_CODEC);
        case 20 -> editions = item.read(EDITIONS_CODEC);
        case 21 -> notes = item.read(NOTES_CODEC);
        case 22 -> cover = item.readString();
        case 23 -> volumes = item.read(VOLUMES_CODEC);
        case 24 -> translators = item.read(TRANSLATORS_CODEC);
        default -> item.skip();
      }
    }
    item.endMap();
    if (subjects == null) {
      subjects = Set.of();
    }
    if (shelvedWith == null) {
      shelvedWith = Set.of();
    }
    if (editions == null) {
      editions = Set.of();
    }
    if (cover == null) {
      cover = "none";
    }
    if (volumes == null) {
      volumes = List.of();
    }
    if (translators == null) {
      translators = JsonCodecs.list(Book_AuthorJson.CODEC).parse("[{\"name\": \"nobody\"}]");
    }
    return new Book(item.require("isbn", isbn), item.require("title", title), subtitle,
        Optional.ofNullable(pages), item.require("available", available),
        item.require("floor", floor), item.require("shelf", shelf), item.require("copies", copies),
        item.require("loans", loans), item.require("rating", rating),
        item.require("weight", weight), item.require("width", width),
        item.require("barcode", barcode), item.require("uuid", uuid),
        item.require("acquired", acquired), item.require("genre", genre),
        item.require("price", price), item.require("authors", authors), subjects, shelvedWith,
        editions, item.require("notes", notes), cover, volumes, translators);
  }
}
