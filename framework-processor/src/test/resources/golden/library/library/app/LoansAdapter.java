package library.app;

import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.lambda.Binder;
import dev.narae.lambda.Reply;
import dev.narae.validation.Constraints;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import javax.annotation.processing.Generated;
import library.shared.Isbn;

/** Binds requests to {@link Loans} and encodes what it answers. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class LoansAdapter {
  private static final JsonCodec<Page<Loan>> PAGE_RESULT = Page.codec(LoanJson.CODEC);
  private static final JsonCodec<List<Loan>> BETWEEN_RESULT = JsonCodecs.list(LoanJson.CODEC);

  private final Provider<Loans> routes;

  @Inject
  LoansAdapter(Provider<Loans> routes) {
    this.routes = routes;
  }

  /** {@code GET /books/{isbn}/loans} */
  public Reply page(Request request) throws Exception {
    Binder in = new Binder(request);
    String isbn = in.path("isbn").asString();
    Integer limit = in.query("limit").orDefault("2").asInt();
    Cursor after = Cursor.of(in.query("after").asString());
    Constraints.size(in.violations(), "isbn", isbn, 10, 13);
    Constraints.min(in.violations(), "limit", limit, 1);
    Constraints.max(in.violations(), "limit", limit, 10);
    in.check();
    return Reply.json(200, PAGE_RESULT, routes.get().page(new Isbn(isbn), limit, after));
  }

  /** {@code GET /books/{isbn}/loans/between} */
  public Reply between(Request request) throws Exception {
    Binder in = new Binder(request);
    String isbn = in.path("isbn").asString();
    Long from = in.query("from").required().asLong();
    Long to = in.query("to").required().asLong();
    Constraints.size(in.violations(), "isbn", isbn, 10, 13);
    in.check();
    return Reply.json(200, BETWEEN_RESULT, routes.get().between(new Isbn(isbn), from, to));
  }

  /** {@code POST /books/{isbn}/loans/{number}} */
  public Reply lend(Request request) throws Exception {
    Binder in = new Binder(request);
    String isbn = in.path("isbn").asString();
    Long number = in.path("number").asLong();
    String reader = in.query("reader").required().asString();
    Constraints.size(in.violations(), "isbn", isbn, 10, 13);
    in.check();
    return Reply.json(201, LoanJson.CODEC, routes.get().lend(new Isbn(isbn), number, reader));
  }

  /** {@code GET /failure} */
  public Reply fail(Request request) throws Exception {
    return Reply.json(200, JsonCodecs.STRING, routes.get().fail());
  }

  /** {@code POST /loans} */
  public Reply validate(Request request) throws Exception {
    Binder in = new Binder(request);
    NewLoan loan = in.body(NewLoanJson.CODEC);
    in.check();
    return Reply.json(200, NewLoanJson.CODEC, routes.get().validate(loan));
  }
}
