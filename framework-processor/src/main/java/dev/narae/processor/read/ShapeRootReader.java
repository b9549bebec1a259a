package dev.narae.processor.read;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads types that are annotated themselves rather than reached from a route or an entity. */
final class ShapeRootReader {
  private final Source source;
  private final ShapeReader shapes;

  ShapeRootReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
  }

  /** Reads a type with {@code @Shape} or {@code @ValueObject}. */
  void read(TypeElement type) {
    Origin place = Origin.type(TypeNames.of(type).qualified());
    boolean shape =
        type.getKind() == ElementKind.RECORD
            || type.getKind() == ElementKind.ENUM
            || UnionReader.isUnion(type)
            || shapes.customs().isCustom(type)
            || shapes.isClass(type);
    try {
      if (!shape) {
        throw UnsupportedTypeException.because(
            "only records, classes, enums and sealed types have a codec");
      }
      shapes.require(type);
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.COMPONENT_TYPE, place, type.asType());
    }
  }

  /** Reports key annotations on a type that is no entity. */
  void checkKeys(TypeElement type) {
    if (Annotations.has(type, DynamoEntity.class)) {
      return;
    }
    Origin place = Origin.type(TypeNames.of(type).qualified());
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      for (Class<? extends Annotation> key : List.of(PartitionKey.class, SortKey.class)) {
        if (Annotations.has(field, key)) {
          Origin at =
              place.field(field.getSimpleName().toString()).annotation(key.getCanonicalName());
          source
              .report()
              .add(Message.KEY_OUTSIDE_ENTITY, at, key.getSimpleName(), type.getSimpleName());
        }
      }
    }
  }
}
