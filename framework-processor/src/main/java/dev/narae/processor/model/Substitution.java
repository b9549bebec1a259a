package dev.narae.processor.model;

import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.PageOf;
import dev.narae.processor.model.ValueType.SetOf;
import dev.narae.processor.model.ValueType.Variable;
import java.util.List;

/** Types in the place of a generic type's variables. */
record Substitution(List<TypeVariable> variables, List<ValueType> arguments) {

  Substitution {
    if (variables.size() != arguments.size()) {
      throw new IllegalArgumentException("not one of " + arguments + " for each of " + variables);
    }
    variables = List.copyOf(variables);
    arguments = List.copyOf(arguments);
  }

  ComponentModel of(ComponentModel component) {
    return new ComponentModel(
        component.name(),
        component.member(),
        component.property(),
        of(component.type()),
        component.presence(),
        component.constraints(),
        component.doc());
  }

  private ValueType of(ValueType type) {
    if (type instanceof Variable variable) {
      return of(variable);
    } else if (type instanceof ListOf list) {
      return new ListOf(of(list.element()));
    } else if (type instanceof SetOf set) {
      return new SetOf(of(set.element()));
    } else if (type instanceof ArrayOf array) {
      return new ArrayOf(of(array.element()));
    } else if (type instanceof MapOf map) {
      return new MapOf(of(map.key()), of(map.element()));
    } else if (type instanceof ContainerOf container) {
      return new ContainerOf(container.kind(), of(container.usual()));
    } else if (type instanceof PageOf page) {
      return new PageOf(of(page.element()));
    } else if (type instanceof Named named) {
      return new Named(named.type(), named.arguments().stream().map(this::of).toList());
    }
    return type;
  }

  private Element of(Element element) {
    return new Element(of(element.type()), element.constraints());
  }

  private ValueType of(Variable variable) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).name().equals(variable.name())) {
        return arguments.get(i);
      }
    }
    return variable;
  }
}
