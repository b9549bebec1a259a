package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what stands for the variables of a generic type where it is used. */
final class ArgumentReader {
  private final TypeReader types;
  private final ShapeReader shapes;
  private final Report report;

  ArgumentReader(TypeReader types, ShapeReader shapes, Report report) {
    this.types = types;
    this.shapes = shapes;
    this.report = report;
  }

  /** The type arguments, in their order. */
  List<ValueType> read(DeclaredType type, Origin place) throws UnsupportedTypeException {
    TypeElement element = (TypeElement) type.asElement();
    if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
      throw UnsupportedTypeException.because(
          "say what its type variables stand for, such as " + element.getSimpleName() + "<String>");
    }
    List<ValueType> arguments = new ArrayList<>();
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      Element argument = types.element(type, i, place);
      if (isChecked(argument)) {
        throw UnsupportedTypeException.because(
            "the values of "
                + TypeText.of(type.getTypeArguments().get(i))
                + " have constraints, which are not checked inside of "
                + element.getSimpleName()
                + "; write a record of its own");
      }
      arguments.add(argument.type());
    }
    return arguments;
  }

  /** Whether the user of a type checks it, rather than its own codec. */
  private boolean isChecked(Element element) {
    ValueType type = element.type();
    if (!element.constraints().isEmpty() || hasConstraints(type)) {
      return true;
    } else if (type instanceof ListOf list) {
      return isChecked(list.element());
    } else if (type instanceof SetOf set) {
      return isChecked(set.element());
    } else if (type instanceof ArrayOf array) {
      return isChecked(array.element());
    } else if (type instanceof ContainerOf container) {
      return isChecked(new Element(container.usual(), List.of()));
    }
    return type instanceof MapOf map && (isChecked(map.key()) || isChecked(map.element()));
  }

  private boolean hasConstraints(ValueType type) {
    ShapeModel shape = type instanceof Named named ? shapes.get(named.type()) : null;
    return shape != null
        && shape.kind() == ShapeModel.Kind.VALUE_OBJECT
        && !shape.components().get(0).constraints().isEmpty();
  }

  /**
   * Reports a generic type where only one without type variables can stand.
   *
   * @throws UnsupportedTypeException if it is one
   */
  void requirePlain(TypeElement type) throws UnsupportedTypeException {
    if (!type.getTypeParameters().isEmpty()) {
      TypeName name = TypeNames.of(type);
      report.add(Message.GENERIC_RECORD, Origin.type(name.qualified()), name.simple());
      throw UnsupportedTypeException.reported(name);
    }
  }
}
