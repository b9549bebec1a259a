package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Scalar;
import javax.lang.model.type.DeclaredType;

/** Reads maps. */
final class MapReader {
  private static final String KEYS =
      "the keys of a Map are Strings, enums, UUIDs, whole numbers, dates or times, value objects of"
          + " these, or of a type with a factory of a String";

  private final TypeReader types;

  MapReader(TypeReader types) {
    this.types = types;
  }

  ValueType read(DeclaredType map, Element value, Origin place) throws UnsupportedTypeException {
    Element key = types.element(map, 0, place);
    ValueType scalar = types.scalar(key.type());
    boolean text = scalar instanceof Scalar s ? s.kind().isMapKey() : types.isSimple(key.type());
    if (!text) {
      throw UnsupportedTypeException.because(KEYS);
    }
    return new MapOf(key, value);
  }
}
