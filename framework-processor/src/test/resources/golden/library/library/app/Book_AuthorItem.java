package library.app;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import javax.annotation.processing.Generated;

/** DynamoDB form of {@link Book.Author}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class Book_AuthorItem extends ItemCodec<Book.Author> {
  static final Book_AuthorItem CODEC = new Book_AuthorItem();
  private static final ItemNames NAMES = ItemNames.of("name", "born");

  private Book_AuthorItem() {}

  @Override
  public void write(ItemWriter item, Book.Author value) {
    item.beginMap();
    item.field("name", value.name());
    item.field("born", value.born());
    item.endMap();
  }

  @Override
  public Book.Author read(ItemReader item) {
    String name = null;
    Integer born = null;
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> name = item.readString();
        case 1 -> born = item.readInt();
        default -> item.skip();
      }
    }
    item.endMap();
    return new Book.Author(item.require("name", name), born);
  }
}
