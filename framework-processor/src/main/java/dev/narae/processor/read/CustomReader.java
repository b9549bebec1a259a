package dev.narae.processor.read;

import dev.narae.annotation.JsonCodec;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.Construction;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ShapeModel.Kind;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Reads types whose JSON is the user's matter: by a codec, or by a pair of methods of their own.
 */
final class CustomReader {
  private final Source source;
  private final CodecReader codecs;

  CustomReader(Source source) {
    this.source = source;
    this.codecs = new CodecReader(source);
  }

  /** Whether a type of this compilation says how it is read or written, be it half. */
  boolean isCustom(TypeElement type) {
    if (!source.contains(type)) {
      ShapeModel indexed = source.indexed().get(TypeNames.of(type));
      return indexed != null && indexed.kind() == Kind.CUSTOM;
    }
    MethodPair pair = new MethodPair(type);
    return Annotations.has(type, JsonCodec.class)
        || pair.readsJson()
        || pair.writesJson()
        || (pair.readsText() && !pair.writesText());
  }

  /** The model of a type that {@link #isCustom}. */
  ShapeModel read(TypeElement type, TypeName name, Origin place) {
    return new ShapeModel(
        name,
        Kind.CUSTOM,
        TypeNames.isPublic(type),
        List.of(),
        source.docs().docs(type),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Construction.Constructor(),
        false,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        codec(type, place));
  }

  private Optional<TypeName> codec(TypeElement type, Origin place) {
    if (!Annotations.has(type, JsonCodec.class)) {
      checkPair(type, place);
      return Optional.empty();
    }
    try {
      return Optional.of(codecs.read(type, type.asType(), place));
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.COMPONENT_TYPE, place, type.asType());
      return Optional.empty();
    }
  }

  private void checkPair(TypeElement type, Origin place) {
    MethodPair pair = new MethodPair(type);
    String simple = type.getSimpleName().toString();
    if (pair.readsJson() && !pair.writesJson()) {
      half(place, simple, "static fromJson(JsonReader)", "void toJson(JsonWriter)");
    } else if (pair.writesJson() && !pair.readsJson()) {
      half(place, simple, "toJson(JsonWriter)", "static " + simple + " fromJson(JsonReader)");
    } else if (!pair.readsJson()) {
      half(place, simple, "static fromJson(String)", "String toJson()");
    }
  }

  private void half(Origin place, String type, String there, String missing) {
    source.report().add(Message.HALF_CODEC, place, type, there, missing);
  }
}
