package dev.narae.benchmarks.json;

import dev.narae.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * A value to write and read, with our codec and the streaming one of its type. The texts are those
 * of a service: mostly ASCII, one with quotes, one in Korean.
 */
record Sample<T>(T value, Class<T> type, JsonCodec<T> codec, Streaming<T> streaming) {
  private static final int ROWS = 1_000;

  static Sample<?> of(String name) {
    return switch (name) {
      case "tiny" -> new Sample<>(new Tiny("n-48611", 3), Tiny.class, TinyJson.CODEC, Streams.TINY);
      case "small" -> new Sample<>(small(), Small.class, SmallJson.CODEC, Streams.SMALL);
      case "nested" -> new Sample<>(order(), Order.class, OrderJson.CODEC, Streams.ORDER);
      case "list" -> new Sample<>(listing(), Listing.class, ListingJson.CODEC, Streams.LISTING);
      case "wide" -> new Sample<>(wide(), Wide.class, WideJson.CODEC, Streams.WIDE);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Small small() {
    return new Small(
        "0190a5c4-0000-7000-8000-0123456789ab",
        "Buy milk",
        "Two bottles of \"whole\" milk, and bread if there is any left",
        State.STARTED,
        false,
        2,
        1_795_000_000_123L,
        4.25,
        List.of("home", "food", "장보기"));
  }

  private static Order order() {
    Address home = new Address("12 Teheran-ro", "Seoul", "06234", "KR");
    Address work = new Address("1 Sejong-daero", "Seoul", "04519", "KR");
    Customer customer = new Customer("김나래", "narae@example.com", home);
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      lines.add(new Line("sku-" + i * 1001, "Article number " + i, i, i * 12.75));
    }
    return new Order("o-2026-000123", customer, work, lines);
  }

  private static Listing listing() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(new Row(7_000_000_000L + i, "Row number " + i, i % 100, i / 8.0, i % 3 == 0));
    }
    return new Listing(rows);
  }

  private static Wide wide() {
    return new Wide(
        "The text of text1",
        "The text of text2",
        "The text of text3",
        "The text of text4",
        "The text of text5",
        "The text of text6",
        "The text of text7",
        "The text of text8",
        "The text of text9",
        "The text of text10",
        "The text of text11",
        "The text of text12",
        "The text of text13",
        "The text of text14",
        "The text of text15",
        "The text of text16",
        "The text of text17",
        "The text of text18",
        "The text of text19",
        "The text of text20",
        58380,
        66299,
        74218,
        82137,
        90056,
        97975,
        5894,
        13813,
        21732,
        29651,
        37570,
        45489,
        53408,
        61327,
        69246,
        1795000277165L,
        1795000285084L,
        1795000293003L,
        1795000300922L,
        1795000308841L,
        1795000316760L,
        1795000324679L,
        1795000332598L,
        1795000340517L,
        1795000348436L,
        true,
        false,
        true,
        false,
        true,
        false,
        true,
        false,
        true,
        false,
        68.75,
        70.0,
        71.25,
        72.5,
        73.75);
  }
}
