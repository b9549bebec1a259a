package classes.app;

import classes.shared.Address;
import jakarta.validation.constraints.Max;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A builder with a method for each property, and some that help. */
public final class Order {
  private final String article;
  @Max(9) private final int count;
  private final List<String> gifts;
  private final @Nullable String note;
  private final Optional<Address> address;

  private Order(Builder builder) {
    this.article = builder.article;
    this.count = builder.count;
    this.gifts = List.copyOf(builder.gifts);
    this.note = builder.note;
    this.address = builder.address;
  }

  public static Builder newBuilder() {
    return new Builder();
  }

  public String article() {
    return article;
  }

  public int count() {
    return count;
  }

  public List<String> gifts() {
    return gifts;
  }

  public @Nullable String note() {
    return note;
  }

  public Optional<Address> address() {
    return address;
  }

  public static final class Builder {
    private String article = "";
    private int count;
    private List<String> gifts = new ArrayList<>();
    private @Nullable String note = "as always";
    private Optional<Address> address = Optional.empty();

    private Builder() {}

    public Builder article(String article) {
      this.article = article;
      return this;
    }

    public Builder count(int count) {
      this.count = count;
      return this;
    }

    public Builder gift(String gift) {
      gifts.add(gift);
      return this;
    }

    public Builder gifts(Collection<? extends String> gifts) {
      this.gifts = new ArrayList<>(gifts);
      return this;
    }

    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    public Builder address(Optional<Address> address) {
      this.address = address;
      return this;
    }

    public Order build() {
      if (article.equals("nothing")) {
        throw new IllegalArgumentException("something is wanted");
      }
      return new Order(this);
    }
  }
}
