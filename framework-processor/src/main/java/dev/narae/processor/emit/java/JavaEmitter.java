package dev.narae.processor.emit.java;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits all classes of a compilation. */
public final class JavaEmitter {
  private final ModuleModel known;

  /**
   * @param known everything that names can be looked up in
   */
  public JavaEmitter(ModuleModel known) {
    this.known = known;
  }

  /**
   * What belongs to single types of the source and can be written without seeing the others.
   *
   * @param stored the shapes that need a DynamoDB form
   * @param groups the records that are read as groups of parameters
   * @param texts the types with a factory of a text
   * @param keys the value objects that are keys of maps
   */
  public List<GeneratedSource> emitTypes(
      ModuleModel own,
      Collection<ShapeModel> stored,
      Collection<ShapeModel> groups,
      Collection<ValueType.Text> texts,
      Collection<ShapeModel> keys) {
    List<GeneratedSource> sources = new ArrayList<>();
    JsonCodecEmitter json = new JsonCodecEmitter(known);
    ValidatorEmitter validators = new ValidatorEmitter(known);
    TextEmitter textTypes = new TextEmitter();
    texts.forEach(t -> sources.add(textTypes.emit(t)));
    KeyEmitter keyTypes = new KeyEmitter();
    keys.forEach(k -> sources.add(keyTypes.emit(k)));
    ValueObjectParamEmitter params = new ValueObjectParamEmitter();
    for (ShapeModel shape : own.shapes()) {
      if (shape.isRenamed()) {
        sources.add(textTypes.emit(shape));
      }
      if (shape.kind() == ShapeModel.Kind.CUSTOM) {
        sources.add(new CustomCodecEmitter().emit(shape));
      } else if (shape.kind() == ShapeModel.Kind.UNION) {
        sources.add(UnionCodecEmitter.json(known).emit(shape));
      } else if (shape.kind() != ShapeModel.Kind.ENUM && !shape.hasFiles()) {
        sources.add(json.emit(shape));
      }
      if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
        sources.add(params.emit(shape));
      }
      if (shape.kind() == ShapeModel.Kind.OBJECT) {
        validators.emit(shape).ifPresent(sources::add);
      }
    }
    ItemCodecEmitter items = new ItemCodecEmitter(known);
    stored.stream()
        .filter(s -> s.kind() != ShapeModel.Kind.ENUM && s.kind() != ShapeModel.Kind.CUSTOM)
        .forEach(
            s ->
                sources.add(
                    s.kind() == ShapeModel.Kind.UNION
                        ? UnionCodecEmitter.item(known).emit(s)
                        : items.emit(s)));
    GroupEmitter groupClasses = new GroupEmitter(known);
    groups.forEach(s -> sources.add(groupClasses.emit(s)));
    TableEmitter tables = new TableEmitter(known);
    own.entities().forEach(e -> sources.add(tables.emit(e)));
    ShapeAdapterEmitter errorShapes = new ShapeAdapterEmitter(known);
    own.around().errorShapes().forEach(s -> sources.add(errorShapes.emit(s)));
    AdapterEmitter adapters = new AdapterEmitter(known, own.around().open());
    own.routeClasses().forEach(c -> sources.add(adapters.emit(c)));
    PerRequestEmitter perRequests = new PerRequestEmitter(known, adapters);
    own.around().perRequests().stream()
        .collect(Collectors.groupingBy(PerRequestModel::owner, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(methods -> sources.add(perRequests.emit(methods)));
    ErrorAdapterEmitter errors = new ErrorAdapterEmitter(known);
    own.around().errorClasses().forEach(c -> sources.add(errors.emit(c)));
    return sources;
  }

  /** What puts an app together. */
  public List<GeneratedSource> emitApp(AppModel app) {
    List<TypeName> origins = origins(app.module());
    ComponentEmitter components = new ComponentEmitter();
    List<GeneratedSource> sources = new ArrayList<>();
    sources.add(new RouterEmitter().emit(app, origins));
    sources.add(new BindingsEmitter().emit(app, origins));
    sources.add(components.emit(app, origins));
    sources.add(new HandlerEmitter().emit(app, origins));
    if (!app.texts().isEmpty()) {
      sources.add(new TextsEmitter().emit(app, origins));
    }
    if (app.hasErrorAnswers()) {
      sources.add(new ErrorAnswersEmitter().emit(app, origins));
    }
    AuthorizerHandlerEmitter authorizers = new AuthorizerHandlerEmitter(known);
    for (AuthModel.Lambda auth : app.authorizers()) {
      sources.add(components.emit(app, auth, origins));
      sources.add(authorizers.emit(auth, origins));
    }
    return sources;
  }

  /** The index of a module. */
  public GeneratedSource emitIndex(ModuleModel own) {
    return new IndexEmitter().emit(own, origins(own));
  }

  /** The types that something about the whole module was made from. */
  public static List<TypeName> origins(ModuleModel module) {
    return Stream.of(
            Stream.of(module.type()),
            module.routeClasses().stream().map(RouteClassModel::type),
            module.entities().stream().map(EntityModel::type),
            module.shapes().stream().map(ShapeModel::type),
            module.around().types())
        .flatMap(s -> s)
        .distinct()
        .sorted()
        .toList();
  }
}
