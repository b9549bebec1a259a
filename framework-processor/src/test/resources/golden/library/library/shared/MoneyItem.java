package library.shared;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemCodecs;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** DynamoDB form of {@link Money}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class MoneyItem extends ItemCodec<Money> {
  public static final MoneyItem CODEC = new MoneyItem();
  private static final ItemNames NAMES = ItemNames.of("amount", "currency");
  private static final ItemCodec<Money.Currency> CURRENCY_CODEC =
      ItemCodecs.enumeration(Money.Currency.values());

  private MoneyItem() {}

  @Override
  public void write(ItemWriter item, Money value) {
    item.beginMap();
    item.field("amount", value.amount());
    item.field("currency", CURRENCY_CODEC, value.currency());
    item.endMap();
  }

  @Override
  public Money read(ItemReader item) {
    BigDecimal amount = null;
    Money.Currency currency = null;
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> amount = item.readBigDecimal();
        case 1 -> currency = item.read(CURRENCY_CODEC);
        default -> item.skip();
      }
    }
    item.endMap();
    return new Money(item.require("amount", amount), item.require("currency", currency));
  }
}
