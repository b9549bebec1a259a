package library.app;

import dev.narae.annotation.Default;
import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import library.shared.Isbn;
import library.shared.Money;
import org.jspecify.annotations.Nullable;

/** A book with every type that a component can have; it is stored under one key. */
@DynamoEntity(table = "books")
record Book(
    @PartitionKey Isbn isbn,
    String title,
    @Nullable String subtitle,
    Optional<Integer> pages,
    boolean available,
    byte floor,
    short shelf,
    int copies,
    long loans,
    float rating,
    double weight,
    BigDecimal width,
    BigInteger barcode,
    UUID uuid,
    Instant acquired,
    Genre genre,
    Money price,
    List<Author> authors,
    Set<String> subjects,
    Set<Genre> shelvedWith,
    Set<Integer> editions,
    Map<String, List<String>> notes,
    @Default("none") String cover,
    @Default("[]") List<Book> volumes,
    @Default("[{\"name\": \"nobody\"}]") List<Author> translators) {

  /** Deliberately named like nothing of the runtime's, and nested. */
  enum Genre {
    FICTION,
    SCIENCE
  }

  record Author(String name, @Nullable Integer born) {}
}
