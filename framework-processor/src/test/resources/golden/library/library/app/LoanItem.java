package library.app;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnItem;

/** DynamoDB form of {@link Loan}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class LoanItem extends ItemCodec<Loan> {
  static final LoanItem CODEC = new LoanItem();
  private static final ItemNames NAMES = ItemNames.of("isbn", "number", "reader");

  private LoanItem() {}

  @Override
  public void write(ItemWriter item, Loan value) {
    item.beginMap();
    item.field("isbn", IsbnItem.CODEC, value.isbn());
    item.field("number", value.number());
    item.field("reader", value.reader());
    item.endMap();
  }

  @Override
  public Loan read(ItemReader item) {
    Isbn isbn = null;
    Long number = null;
    String reader = null;
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> isbn = item.read(IsbnItem.CODEC);
        case 1 -> number = item.readLong();
        case 2 -> reader = item.readString();
        default -> item.skip();
      }
    }
    item.endMap();
    return new Loan(item.require("isbn", isbn), item.require("number", number),
        item.require("reader", reader));
  }
}
