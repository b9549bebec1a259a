package classes.shared;

import dev.narae.annotation.Shape;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Where somebody lives: getters, and one constructor. */
@Shape
public final class Address {
  /** Street and number. */
  @NotBlank private final String street;

  private final String city;
  private final Optional<String> country;

  public Address(String street, @Size(min = 2) String city, Optional<String> country) {
    this.street = street;
    this.city = city;
    this.country = country;
  }

  public String getStreet() {
    return street;
  }

  /** The city's name. */
  public String getCity() {
    return city;
  }

  public Optional<String> getCountry() {
    return country;
  }

  /** Not a property: the constructor does not take it. */
  public String getLabel() {
    return street + ", " + city;
  }
}
