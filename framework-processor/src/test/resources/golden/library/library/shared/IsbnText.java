package library.shared;

import dev.narae.json.FactoryText;
import javax.annotation.processing.Generated;

/** The text of {@link Isbn} as a key. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class IsbnText extends FactoryText<Isbn> {
  public static final IsbnText TYPE = new IsbnText();

  private IsbnText() {}

  @Override
  protected Isbn make(String text) {
    return new Isbn(text);
  }

  @Override
  public String toText(Isbn value) {
    return value.digits();
  }
}
