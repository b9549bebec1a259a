package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PropertyModel;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The types that an app's routes mention, and what these mention in turn. */
final class UsedTypes {
  /** By name, and those of one generic type by their arguments. */
  private static final Comparator<Named> ORDER =
      Comparator.comparing(Named::type).thenComparing(n -> n.arguments().toString());

  private final ModuleModel module;
  private final SortedSet<Named> inRequests = new TreeSet<>(ORDER);
  private final SortedSet<Named> inAnswers = new TreeSet<>(ORDER);
  private final Set<ValueType> pageItems = new LinkedHashSet<>();

  private UsedTypes(ModuleModel module) {
    this.module = module;
  }

  static UsedTypes of(AppModel app) {
    UsedTypes used = new UsedTypes(app.module());
    app.module().routes().forEach(used::addRoute);
    app.module().around().errorShapes().forEach(s -> used.addAnswer(new Named(s.shape())));
    app.module().around().errorClasses().stream()
        .flatMap(c -> c.caught().stream())
        .filter(c -> c.status() != 0)
        .forEach(c -> c.response().flatMap(ResultModel::type).ifPresent(used::addAnswer));
    return used;
  }

  /** All of them, sorted. */
  SortedSet<Named> all() {
    SortedSet<Named> all = new TreeSet<>(inRequests);
    all.addAll(inAnswers);
    return Collections.unmodifiableSortedSet(all);
  }

  /** Where values of the type travel. */
  PropertyUse of(Named type) {
    return new PropertyUse(inRequests.contains(type), inAnswers.contains(type));
  }

  /** The types of which there are pages, in the order of the routes. */
  Set<ValueType> pageItems() {
    return Collections.unmodifiableSet(pageItems);
  }

  private void addRoute(RouteModel route) {
    for (ParamModel param : module.parameters(route)) {
      if (param.place() == ParamModel.Place.FORM) {
        module.group(param).components().forEach(c -> addRequest(c.type()));
      } else if (param.place() != ParamModel.Place.CLAIMS) {
        addRequest(param.type());
      }
    }
    route.result().type().ifPresent(this::addAnswer);
  }

  private void addAnswer(ValueType type) {
    add(type, inAnswers, PropertyModel::isWritten);
  }

  private void addRequest(ValueType type) {
    add(type, inRequests, PropertyModel::isRead);
  }

  private void add(ValueType type, Set<Named> types, Predicate<PropertyModel> goes) {
    if (type instanceof Named named) {
      if (types.add(named)) {
        ShapeModel shape = module.shape(named);
        shape.components().stream()
            .filter(c -> goes.test(c.property()))
            .forEach(c -> add(c.type(), types, goes));
        shape.union().ifPresent(u -> u.cases().forEach(c -> add(new Named(c.type()), types, goes)));
      }
    } else if (type instanceof ValueType.PageOf page) {
      pageItems.add(page.element().type());
    }
    type.parts().forEach(part -> add(part, types, goes));
  }
}
