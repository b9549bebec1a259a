package library.app;

import dev.narae.http.Request;
import dev.narae.lambda.Guard;
import dev.narae.lambda.Reply;
import dev.narae.lambda.RouteTable;
import dev.narae.lambda.Router;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;
import library.shared.HealthAdapter;

/** Routes of {@link Library}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class LibraryRouter implements Router {
  private static final RouteTable ROUTES = RouteTable.of(
      "POST /books/many",
      "GET /books/raw",
      "POST /books/raw",
      "PATCH /books/raw",
      "GET /books/{in}/echo",
      "GET /books/{isbn}",
      "PUT /books/{isbn}",
      "DELETE /books/{isbn}",
      "GET /books/{isbn}/loans",
      "GET /books/{isbn}/loans/between",
      "POST /books/{isbn}/loans/{number}",
      "GET /failure",
      "GET /health",
      "POST /loans",
      "GET /places/{place}/{other}",
      "POST /tags");

  private static final Guard[] GUARDS = {
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC,
    Guard.PUBLIC
  };

  private final BooksAdapter books;

  private final LoansAdapter loans;

  private final HealthAdapter health;

  @Inject
  LibraryRouter(BooksAdapter books, LoansAdapter loans, HealthAdapter health) {
    this.books = books;
    this.loans = loans;
    this.health = health;
  }

  @Override
  public RouteTable routes() {
    return ROUTES;
  }

  @Override
  public Guard guard(int route) {
    return GUARDS[route];
  }

  @Override
  public Reply call(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> books.titles(request);
      case 1 -> books.raw(request);
      case 2 -> books.overloaded(request);
      case 3 -> books.overloaded2(request);
      case 4 -> books.echo(request);
      case 5 -> books.get(request);
      case 6 -> books.put(request);
      case 7 -> books.delete(request);
      case 8 -> loans.page(request);
      case 9 -> loans.between(request);
      case 10 -> loans.lend(request);
      case 11 -> loans.fail(request);
      case 12 -> health.health(request);
      case 13 -> loans.validate(request);
      case 14 -> loans.places(request);
      case 15 -> loans.tags(request);
      default -> throw new IndexOutOfBoundsException(route);
    };
  }
}
