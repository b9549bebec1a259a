package dev.narae.benchmarks.json;

/** One of each. */
final class Streams {
  static final Streaming<Tiny> TINY = new TinyStream();
  static final Streaming<Small> SMALL = new SmallStream();
  static final Streaming<Address> ADDRESS = new AddressStream();
  static final Streaming<Customer> CUSTOMER = new CustomerStream();
  static final Streaming<Line> LINE = new LineStream();
  static final Streaming<Order> ORDER = new OrderStream();
  static final Streaming<Row> ROW = new RowStream();
  static final Streaming<Listing> LISTING = new ListingStream();
  static final Streaming<Wide> WIDE = new WideStream();

  private Streams() {}
}
