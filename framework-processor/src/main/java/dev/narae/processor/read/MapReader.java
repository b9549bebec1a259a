package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads maps. */
final class MapReader {
  private static final String KEYS =
      "the keys of a Map are Strings, enums, UUIDs, whole numbers, dates or times, value objects of"
          + " these, or of a type with a factory of a String";

  private final TypeReader types;
  private final ConstraintReader constraints;

  MapReader(TypeReader types, ConstraintReader constraints) {
    this.types = types;
    this.constraints = constraints;
  }

  ValueType read(DeclaredType map, Element value, Origin place) throws UnsupportedTypeException {
    TypeMirror declared = map.getTypeArguments().get(0);
    constraints.refuseOn(declared, place);
    ValueType key = types.read(declared, place);
    ValueType scalar = types.scalar(key);
    boolean text = scalar instanceof Scalar s ? s.kind().isMapKey() : types.isSimple(key);
    if (!text) {
      throw UnsupportedTypeException.because(KEYS);
    }
    return new MapOf(new Element(key, List.of()), value);
  }
}
