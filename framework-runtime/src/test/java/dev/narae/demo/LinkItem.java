package dev.narae.demo;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;

public final class LinkItem extends ItemCodec<Link> {
  public static final LinkItem CODEC = new LinkItem();
  private static final ItemNames NAMES = ItemNames.of("url", "label");

  private LinkItem() {}

  @Override
  public void write(ItemWriter item, Link value) {
    item.beginMap();
    item.field("url", value.url());
    item.field("label", value.label());
    item.endMap();
  }

  @Override
  public Link read(ItemReader item) {
    String url = null;
    String label = null;
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> url = item.readString();
        case 1 -> label = item.readString();
        default -> item.skip();
      }
    }
    item.endMap();
    return new Link(item.require("url", url), item.require("label", label));
  }
}
