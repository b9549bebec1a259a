package library.app;

import dev.narae.annotation.Default;
import dev.narae.annotation.Path;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import library.shared.Isbn;
import org.jspecify.annotations.Nullable;

@Public
@Route("/books/")
class Books {
  private final BookTable books;

  @Inject
  Books(BookTable books) {
    this.books = books;
  }

  /**
   * Puts a book on the shelf.
   *
   * @param book all of it
   * @return the book as it is stored
   */
  @Route("PUT /{isbn}")
  Book put(@Path Isbn isbn, Book book) {
    if (!book.isbn().equals(isbn)) {
      throw Problem.badRequest("the path and the book name different editions");
    }
    return books.put(book);
  }

  @Route("GET /{isbn}")
  Optional<Book> get(Isbn isbn) {
    return books.get(isbn);
  }

  @Route("POST /many")
  List<String> titles(@Size(max = 2) List<Book> list) {
    return list.stream().map(Book::title).toList();
  }

  @Route("GET /{in}/echo")
  String echo(
      String in,
      boolean flag,
      byte tiny,
      short small,
      int count,
      long big,
      float ratio,
      double precise,
      BigDecimal decimal,
      BigInteger integer,
      UUID uuid,
      Instant when,
      Book.Genre genre,
      Isbn isbn,
      @Nullable Integer request,
      Optional<Isbn> routes,
      @Default("SCIENCE") Book.Genre other,
      @Default("2") @Min(1) int least,
      @Size(max = 3) Optional<String> word) {
    return String.join(
        " ",
        List.of(
            in, "" + flag, "" + tiny, "" + small, "" + count, "" + big, "" + ratio, "" + precise,
            "" + decimal, "" + integer, "" + uuid, "" + when, "" + genre, isbn.digits(),
            "" + request, "" + routes.map(Isbn::digits), "" + other, "" + least, "" + word));
  }

  @Route("DELETE /{isbn}")
  void delete(Isbn isbn) {
    books.delete(isbn);
  }

  @Route("GET /raw")
  Response<String> raw(Request request) {
    return Response.ok(request.method()).header("x-books", "yes");
  }

  @Route("POST /raw")
  @ResponseStatus(202)
  void overloaded(Request request) {}

  @Route("PATCH /raw")
  Response<Void> overloaded(Request request, @Nullable NewLoan loan) {
    return Response.noContent();
  }
}
