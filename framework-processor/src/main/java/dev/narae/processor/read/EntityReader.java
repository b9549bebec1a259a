package dev.narae.processor.read;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.KeyModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads entities and their keys. */
final class EntityReader {
  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final Source source;
  private final ShapeReader shapes;

  EntityReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
  }

  /**
   * The entity. One whose keys are wrong has none: its table class is generated empty, so that the
   * code that mentions it draws no errors of its own.
   */
  EntityModel read(TypeElement type) {
    TypeName name = TypeNames.of(type);
    Origin place = Origin.type(name.qualified());
    source.origins().putType(name, place);
    String table = table(type, place);
    if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
      source.report().add(Message.ENTITY_TYPE, place, name.simple());
      return new EntityModel(name, table, List.of());
    }
    try {
      shapes.require(type);
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.ENTITY_TYPE, place, type.asType());
    }
    ShapeModel shape = shapes.get(name);
    if (shape != null && shape.hasFiles()) {
      source.report().add(Message.FILE_STORED, place, name.simple());
      return new EntityModel(name, table, List.of());
    }
    List<String> partitionKeys = components(type, PartitionKey.class);
    List<String> sortKeys = components(type, SortKey.class);
    if (partitionKeys.isEmpty()) {
      source.report().add(Message.NO_PARTITION_KEY, place, name.simple());
    }
    boolean once =
        atMostOne(partitionKeys, PartitionKey.class, "partition key", place)
            && atMostOne(sortKeys, SortKey.class, "sort key", place);
    List<KeyModel> keys = new ArrayList<>();
    partitionKeys.forEach(c -> key(name, c, place.field(c)).ifPresent(keys::add));
    sortKeys.forEach(c -> key(name, c, place.field(c)).ifPresent(keys::add));
    boolean sound =
        once && !partitionKeys.isEmpty() && keys.size() == partitionKeys.size() + sortKeys.size();
    return new EntityModel(name, table, sound ? keys : List.of());
  }

  private String table(TypeElement type, Origin place) {
    String table =
        Annotations.string(Annotations.find(type, DynamoEntity.class).orElseThrow(), "table");
    if (!TABLE.matcher(table).matches()) {
      Origin value = place.annotation(DynamoEntity.class.getCanonicalName(), "table");
      source.report().add(Message.TABLE_NAME, value, table);
    }
    return table;
  }

  private static List<String> components(TypeElement type, Class<? extends Annotation> key) {
    List<String> names = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (Annotations.has(field, key)) {
        names.add(field.getSimpleName().toString());
      }
    }
    return names;
  }

  private boolean atMostOne(
      List<String> components, Class<? extends Annotation> key, String what, Origin place) {
    for (int i = 1; i < components.size(); i++) {
      Origin at = place.field(components.get(i)).annotation(key.getCanonicalName());
      source.report().add(Message.TWO_KEYS, at, components.get(0), what);
    }
    return components.size() <= 1;
  }

  private Optional<KeyModel> key(TypeName entity, String name, Origin place) {
    ShapeModel shape = shapes.get(entity);
    Optional<ComponentModel> component =
        shape == null
            ? Optional.empty()
            : shape.components().stream().filter(c -> c.name().equals(name)).findFirst();
    if (component.isEmpty()) {
      return Optional.empty(); // The component's type is wrong, which is reported already.
    }
    if (!component.get().presence().isRequired()) {
      source.report().add(Message.KEY_PRESENCE, place, name);
      return Optional.empty();
    }
    Optional<KeyModel.Kind> kind = kind(component.get().type());
    if (kind.isEmpty()) {
      source.report().add(Message.KEY_TYPE, place, TypeText.of(component.get().type()));
    }
    return kind.map(k -> new KeyModel(name, k));
  }

  private Optional<KeyModel.Kind> kind(ValueType type) {
    if (shapes.types().scalar(type) instanceof Scalar scalar) {
      if (!scalar.kind().isKey()) {
        return Optional.empty();
      }
      return Optional.of(scalar.kind().isNumber() ? KeyModel.Kind.N : KeyModel.Kind.S);
    }
    return shapes.types().isSimple(type) ? Optional.of(KeyModel.Kind.S) : Optional.empty();
  }
}
