package dev.narae.processor.read;

import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Bytes;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of bodies that are handed on as they are. */
final class BytesReader {
  private BytesReader() {}

  /** The type if it is {@code byte[]} or {@code Binary}; empty for any other. */
  static Optional<ValueType> read(TypeMirror type) {
    if (PresenceReader.isType(type, "dev.narae.http.Binary")) {
      return Optional.of(new Bytes(true));
    }
    boolean bytes =
        type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    return bytes ? Optional.of(new Bytes(false)) : Optional.empty();
  }
}
