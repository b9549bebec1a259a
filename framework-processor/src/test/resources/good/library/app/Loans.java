package library.app;

import dev.narae.annotation.Body;
import dev.narae.annotation.Cookie;
import dev.narae.annotation.Default;
import dev.narae.annotation.Header;
import dev.narae.annotation.Path;
import dev.narae.annotation.Public;
import dev.narae.annotation.Query;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.dynamodb.Cursor;
import dev.narae.dynamodb.Page;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import library.shared.Isbn;

@Public
final class Loans {
  private final LoanTable loans;

  @Inject
  Loans(LoanTable loans) {
    this.loans = loans;
  }

  @Route("POST /books/{isbn}/loans/{number}")
  @ResponseStatus(201)
  Loan lend(Isbn isbn, long number, String reader) {
    return loans.create(new Loan(isbn, number, reader));
  }

  @Route("POST /loans")
  NewLoan validate(NewLoan loan) {
    return loan;
  }

  @Route("GET /books/{isbn}/loans")
  Page<Loan> page(Isbn isbn, @Default("2") @Min(1) @Max(10) int limit, Cursor after) {
    return loans.query(isbn).limit(limit).after(after).page();
  }

  @Route("GET /books/{isbn}/loans/between")
  List<Loan> between(Isbn isbn, long from, long to) {
    return loans.query(isbn).numberBetween(from, to).descending().list();
  }

  @Route("GET /failure")
  String fail() {
    throw new IllegalStateException("a secret of the implementation");
  }

  @Route("GET /places/{place}/{other}")
  List<String> places(
      @Path("place") String where,
      @Path String other,
      @Query("q") Optional<String> search,
      @Header String userAgent,
      @Header("X-Trace") Optional<UUID> trace,
      @Cookie Optional<String> theme,
      List<String> tag,
      @Default("[]") Set<Book.Genre> genre,
      Optional<List<@Max(9) Integer>> number) {
    return List.of(
        where,
        other,
        "" + search,
        userAgent,
        "" + trace,
        "" + theme,
        "" + tag,
        "" + genre,
        "" + number);
  }

  @Route("POST /tags")
  String tags(@Query Set<Integer> tag, @Body @NotBlank String text) {
    return tag + text;
  }
}
