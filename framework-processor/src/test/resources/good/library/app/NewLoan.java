package library.app;

import dev.narae.annotation.Default;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import library.shared.Isbn;
import library.shared.Money;

/** Components are named like variables of generated code, which must not mind. */
record NewLoan(
    @NotBlank @Size(max = 10) String json,
    @Min(1) long value,
    @Default("7") @Max(30) int names,
    @Size(min = 1) List<@Size(max = 2) List<@NotBlank String>> codec,
    Map<String, @Min(3) Integer> violations,
    @Default("[]") Set<Isbn> item,
    Isbn isbn,
    @Default("[\"a\", \"b\"]") Set<String> words,
    @Default("{\"amount\": 1.50, \"currency\": \"EUR\"}") Money price) {}
