package dev.narae.processor.index;

import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;

/**
 * A module's model as one line of text and back. The text lists a record's components in their
 * order, so {@link #FORMAT} must change whenever a record of the model does.
 */
public final class ModelText {
  /** Version of the text; an index of another version can't be read. */
  public static final int FORMAT = 4;

  /** The package of all index classes. */
  public static final String PACKAGE = "dev.narae.index";

  private ModelText() {}

  /** The index class of a module. */
  public static TypeName indexType(TypeName module) {
    return TypeName.of(PACKAGE, module.qualified().replace('.', '_'));
  }

  /** The text of a module. */
  public static String write(ModuleModel module) {
    return new ModelWriter().write(module);
  }

  /**
   * The module a text describes.
   *
   * @throws IllegalArgumentException if the text was not made by {@link #write}
   */
  public static ModuleModel read(String text) {
    return new ModelReader(text).read(ModuleModel.class);
  }
}
