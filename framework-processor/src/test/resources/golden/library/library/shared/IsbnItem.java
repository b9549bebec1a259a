package library.shared;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import javax.annotation.processing.Generated;

/** DynamoDB form of {@link Isbn}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class IsbnItem extends ItemCodec<Isbn> {
  public static final IsbnItem CODEC = new IsbnItem();

  private IsbnItem() {}

  @Override
  public void write(ItemWriter item, Isbn value) {
    item.value(value.digits());
  }

  @Override
  public Isbn read(ItemReader item) {
    String value = item.readString();
    return value == null ? null : new Isbn(value);
  }
}
