package library.app;

import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.lambda.Binder;
import dev.narae.lambda.Content;
import dev.narae.lambda.Reply;
import dev.narae.validation.Constraints;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnParam;

/** Binds requests to {@link Books} and encodes what it answers. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class BooksAdapter {
  private static final JsonCodec<List<Book>> TITLES_LIST = JsonCodecs.list(BookJson.CODEC);
  private static final JsonCodec<List<String>> TITLES_RESULT = JsonCodecs.list(JsonCodecs.STRING);

  private final Provider<Books> routes;

  @Inject
  BooksAdapter(Provider<Books> routes) {
    this.routes = routes;
  }

  /** {@code POST /books/many} */
  public Reply titles(Request request) throws Exception {
    Binder in = new Binder(request);
    List<Book> list = in.body(TITLES_LIST);
    in.violations().enterBody();
    Constraints.size(in.violations(), "", list, 0, 2);
    in.violations().exitBody();
    in.check();
    return Reply.json(200, TITLES_RESULT, routes.get().titles(list));
  }

  /** {@code GET /books/raw} */
  public Reply raw(Request request) throws Exception {
    return Reply.of(Content.TEXT, routes.get().raw(request));
  }

  /** {@code POST /books/raw} */
  public Reply overloaded(Request request) throws Exception {
    routes.get().overloaded(request);
    return Reply.empty(202);
  }

  /** {@code PATCH /books/raw} */
  public Reply overloaded2(Request request) throws Exception {
    Binder in = new Binder(request);
    NewLoan loan = in.optionalBody(NewLoanJson.CODEC);
    in.check();
    return Reply.of(routes.get().overloaded(request, loan));
  }

  /** {@code GET /books/{in}/echo} */
  public Reply echo(Request request) throws Exception {
    Binder in = new Binder(request);
    String in_ = in.path("in").asString();
    Boolean flag = in.query("flag").required().asBoolean();
    Byte tiny = in.query("tiny").required().asByte();
    Short small = in.query("small").required().asShort();
    Integer count = in.query("count").required().asInt();
    Long big = in.query("big").required().asLong();
    Float ratio = in.query("ratio").required().asFloat();
    Double precise = in.query("precise").required().asDouble();
    BigDecimal decimal = in.query("decimal").required().asBigDecimal();
    BigInteger integer = in.query("integer").required().asBigInteger();
    UUID uuid = in.query("uuid").required().asUuid();
    Instant when = in.query("when").required().asInstant();
    Book.Genre genre = in.query("genre").required().asEnum(Book.Genre.values());
    Isbn isbn = in.query("isbn").required().as(IsbnParam.TYPE);
    Integer request_ = in.query("request").asInt();
    Isbn routes_ = in.query("routes").as(IsbnParam.TYPE);
    Book.Genre other = in.query("other").orDefault("SCIENCE").asEnum(Book.Genre.values());
    Integer least = in.query("least").orDefault("2").asInt();
    String word = in.query("word").asString();
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    Constraints.size(in.violations(), "routes", routes_ == null ? null : routes_.digits(), 10, 13);
    Constraints.min(in.violations(), "least", least, 1);
    Constraints.size(in.violations(), "word", word, 0, 3);
    in.check();
    return Reply.content(200, Content.TEXT, routes.get().echo(in_, flag, tiny, small, count, big,
        ratio, precise, decimal, integer, uuid, when, genre, isbn, request_,
        Optional.ofNullable(routes_), other, least, Optional.ofNullable(word)));
  }

  /** {@code GET /books/{isbn}} */
  public Reply get(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    in.check();
    return Reply.optional(200, BookJson.CODEC, routes.get().get(isbn));
  }

  /** {@code PUT /books/{isbn}} */
  public Reply put(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Book book = in.body(BookJson.CODEC);
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    in.check();
    return Reply.json(200, BookJson.CODEC, routes.get().put(isbn, book));
  }

  /** {@code DELETE /books/{isbn}} */
  public Reply delete(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    in.check();
    routes.get().delete(isbn);
    return Reply.empty(204);
  }
}
