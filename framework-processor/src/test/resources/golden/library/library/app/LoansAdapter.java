package library.app;

import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.lambda.Binder;
import dev.narae.lambda.Content;
import dev.narae.lambda.ParamTypes;
import dev.narae.lambda.Reply;
import dev.narae.validation.Constraints;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import library.shared.Isbn;
import library.shared.IsbnParam;

/** Binds requests to {@link Loans} and encodes what it answers. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class LoansAdapter {
  private static final JsonCodec<Page<Loan>> PAGE_RESULT = Page.codec(LoanJson.CODEC);
  private static final JsonCodec<List<Loan>> BETWEEN_RESULT = JsonCodecs.list(LoanJson.CODEC);
  private static final JsonCodec<List<String>> PLACES_RESULT = JsonCodecs.list(JsonCodecs.STRING);

  private final Provider<Loans> routes;

  @Inject
  LoansAdapter(Provider<Loans> routes) {
    this.routes = routes;
  }

  /** {@code GET /books/{isbn}/loans} */
  public Reply page(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Integer limit = in.query("limit").orDefault("2").asInt();
    Cursor after = Cursor.of(in.query("after").asString());
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    Constraints.min(in.violations(), "limit", limit, 1);
    Constraints.max(in.violations(), "limit", limit, 10);
    in.check();
    return Reply.json(200, PAGE_RESULT, routes.get().page(isbn, limit, after));
  }

  /** {@code GET /books/{isbn}/loans/between} */
  public Reply between(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Long from = in.query("from").required().asLong();
    Long to = in.query("to").required().asLong();
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    in.check();
    return Reply.json(200, BETWEEN_RESULT, routes.get().between(isbn, from, to));
  }

  /** {@code POST /books/{isbn}/loans/{number}} */
  public Reply lend(Request request) throws Exception {
    Binder in = new Binder(request);
    Isbn isbn = in.path("isbn").as(IsbnParam.TYPE);
    Long number = in.path("number").asLong();
    String reader = in.query("reader").required().asString();
    Constraints.size(in.violations(), "isbn", isbn == null ? null : isbn.digits(), 10, 13);
    in.check();
    return Reply.json(201, LoanJson.CODEC, routes.get().lend(isbn, number, reader));
  }

  /** {@code GET /failure} */
  public Reply fail(Request request) throws Exception {
    return Reply.content(200, Content.TEXT, routes.get().fail());
  }

  /** {@code POST /loans} */
  public Reply validate(Request request) throws Exception {
    Binder in = new Binder(request);
    NewLoan loan = in.body(NewLoanJson.CODEC);
    in.check();
    return Reply.json(200, NewLoanJson.CODEC, routes.get().validate(loan));
  }

  /** {@code GET /places/{place}/{other}} */
  public Reply places(Request request) throws Exception {
    Binder in = new Binder(request);
    String where = in.path("place").asString();
    String other = in.path("other").asString();
    String search = in.query("q").asString();
    String userAgent = in.header("user-agent").required().asString();
    UUID trace = in.header("x-trace").asUuid();
    String theme = in.cookie("theme").asString();
    List<String> tag = in.queryAll("tag").required().asList(ParamTypes.STRING);
    Set<Book.Genre> genre = in.queryAll("genre").asSet(ParamTypes.enumeration(Book.Genre.values()));
    List<Integer> number = in.queryAll("number").asList(ParamTypes.INT);
    if (number != null) {
      in.violations().enter("number");
      int index = 0;
      for (Integer element : number) {
        Constraints.max(in.violations(), index, element, 9);
        index++;
      }
      in.violations().exit();
    }
    in.check();
    return Reply.json(200, PLACES_RESULT, routes.get().places(where, other,
        Optional.ofNullable(search), userAgent, Optional.ofNullable(trace),
        Optional.ofNullable(theme), tag, genre == null ? Set.of() : genre,
        Optional.ofNullable(number)));
  }

  /** {@code POST /tags} */
  public Reply tags(Request request) throws Exception {
    Binder in = new Binder(request);
    Set<Integer> tag = in.queryAll("tag").required().asSet(ParamTypes.INT);
    String text = in.text();
    in.violations().enterBody();
    Constraints.notBlank(in.violations(), "", text);
    in.violations().exitBody();
    in.check();
    return Reply.content(200, Content.TEXT, routes.get().tags(tag, text));
  }
}
