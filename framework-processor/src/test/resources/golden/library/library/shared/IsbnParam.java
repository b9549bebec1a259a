package library.shared;

import dev.narae.lambda.Param;
import dev.narae.lambda.ParamType;
import javax.annotation.processing.Generated;

/** Reads {@link Isbn} from the text of a parameter. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class IsbnParam extends ParamType<Isbn> {
  public static final IsbnParam TYPE = new IsbnParam();

  private IsbnParam() {}

  @Override
  public Isbn read(Param param) {
    String value = param.asString();
    return value == null ? null : new Isbn(value);
  }
}
