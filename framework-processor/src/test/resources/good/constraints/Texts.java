package constraints;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that text can be asked for. */
public record Texts(
    @NotNull String any,
    @NotBlank String notBlank,
    @NotEmpty String notEmpty,
    @Size(min = 2, max = 4) String size,
    @Size(min = 1) @Size(max = 3) String sizes,
    @Pattern(regexp = "[ab1]*") @Pattern(regexp = ".{0,3}") String patterns,
    @Pattern(regexp = "ab+", flags = Pattern.Flag.CASE_INSENSITIVE) String flags,
    @Email String email,
    @Email(regexp = ".+@example\\.org") String exampleEmail,
    @Digits(integer = 2, fraction = 1) String digits,
    @DecimalMin("0.5") String decimalMin,
    @DecimalMax(value = "10", inclusive = false) String decimalMax,
    @Null @Nullable String nothing,
    @Nullable @Size(max = 2) String nullable,
    Optional<@Size(max = 3) @Pattern(regexp = "[a-z]*") String> optional) {}
