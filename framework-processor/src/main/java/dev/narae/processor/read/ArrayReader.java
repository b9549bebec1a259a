package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.PageOf;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads arrays. */
final class ArrayReader {
  private final TypeReader types;

  ArrayReader(TypeReader types) {
    this.types = types;
  }

  ValueType read(ArrayType array, Origin place) throws UnsupportedTypeException {
    TypeMirror element = array.getComponentType();
    if (element.getKind() == TypeKind.BYTE) {
      return new Bytes(false);
    }
    if (element.getKind() == TypeKind.CHAR) {
      throw UnsupportedTypeException.because("use a String");
    }
    ValueType type = types.read(element, place);
    if (type instanceof PageOf) {
      throw UnsupportedTypeException.because("a Page is a route's whole result");
    }
    boolean generic = type instanceof Named named && !named.arguments().isEmpty();
    boolean nested = type instanceof ArrayOf;
    if (generic || type.isOpen() || (!nested && !type.parts().isEmpty())) {
      throw UnsupportedTypeException.because(
          "Java has no arrays of types with arguments; use a List of them");
    }
    return new ArrayOf(new Element(type, List.of()));
  }

  /** Sets find elements by {@code equals}, and arrays have none of their own. */
  static ValueType requireEquals(ValueType element) throws UnsupportedTypeException {
    if (element instanceof Bytes || element instanceof ArrayOf) {
      throw UnsupportedTypeException.because("two arrays are never equal; use a List of them");
    }
    return element;
  }
}
