package dev.narae.processor.read;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.NaraeModule;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AroundModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TextsModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the sources of a compilation: the first stage. */
public final class SourceReader {
  private final Elements elements;
  private final Types types;
  private final Report report;
  private final Predicate<TypeName> wasWrittenHere;
  private final Function<String, Optional<String>> resources;
  private final IndexReader indexes;

  /**
   * @param wasWrittenHere whether an earlier compilation left this class in the output folder
   * @param resources the text of a file in the output folder, by its path
   */
  public SourceReader(
      Elements elements,
      Types types,
      Report report,
      Predicate<TypeName> wasWrittenHere,
      Function<String, Optional<String>> resources) {
    this.elements = elements;
    this.types = types;
    this.report = report;
    this.wasWrittenHere = wasWrittenHere;
    this.resources = resources;
    this.indexes = new IndexReader(elements);
  }

  /** Reads everything annotated. */
  public Compilation read(RoundEnvironment round) {
    AnnotatedTypes annotated = AnnotatedTypes.in(round);
    Set<String> sources =
        round.getRootElements().stream()
            .filter(TypeElement.class::isInstance)
            .map(Element::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<TypeElement> app = annotated.apps().stream().findFirst();
    Optional<TypeElement> service = app.filter(a -> Annotations.has(a, LambdaApp.class));
    List<ModuleModel> included =
        service.map(a -> AppReader.included(a, indexes, report)).orElse(List.of());
    List<ModuleModel> visible = visible(app, included);
    Optional<TypeName> partialOf = partialOf(app, sources, annotated);
    TypeName type = app.map(TypeNames::of).or(() -> partialOf).orElse(TypeName.of("", "None"));
    Origins origins = new Origins(Origin.type(type.qualified()));
    Source source = new Source(type, elements, types, sources, shapes(visible), origins, report);
    checkApps(annotated, source, partialOf);
    for (ModuleModel module : visible) {
      module.around().perRequests().forEach(source.perRequests()::add);
    }
    ShapeReader shapes = new ShapeReader(source);
    AccessReader access = new AccessReader(source, shapes);
    StrayAccess.report(round, report);
    AppReader apps = new AppReader(source);
    Optional<AppReader.AppAccess> said = service.map(a -> apps.access(a, access));
    List<TypeName> filters = service.map(apps::filters).orElse(List.of());
    boolean open = isOpen(app, partialOf, filters);
    ModuleModel own = read(annotated, type, source, shapes, access, filters, open);
    ModuleModel known = merge(own, visible);
    Optional<AppModel> model =
        service.map(
            a -> {
              List<TextsModel> texts =
                  new TextsReader(resources, report, Origin.type(type.qualified())).read();
              return apps.read(a, said.orElseThrow(), texts, filters, merge(own, included));
            });
    return new Compilation(own, model, known, partialOf, origins, source.unresolved());
  }

  /** Modules whose types may be used: those included, and what an earlier build left of our own. */
  private List<ModuleModel> visible(Optional<TypeElement> app, List<ModuleModel> included) {
    if (app.isEmpty()) {
      return indexes.readAll();
    }
    List<ModuleModel> modules = new ArrayList<>(included);
    indexes.read(TypeNames.of(app.get())).ifPresent(modules::add);
    return modules;
  }

  /** Whether filters of outside a route's class may stand around it. */
  private boolean isOpen(
      Optional<TypeElement> app, Optional<TypeName> partialOf, List<TypeName> filters) {
    if (app.isPresent()) {
      return !filters.isEmpty() || Annotations.has(app.get(), NaraeModule.class);
    }
    return partialOf.flatMap(indexes::read).map(m -> m.around().open()).orElse(false);
  }

  private void checkApps(AnnotatedTypes annotated, Source source, Optional<TypeName> partialOf) {
    List<TypeElement> apps = annotated.apps();
    apps.forEach(new AppReader(source)::checkType);
    for (TypeElement second : apps.subList(Math.min(1, apps.size()), apps.size())) {
      Origin place = Origin.type(TypeNames.of(second).qualified());
      report.add(Message.SEVERAL_APPS, place, apps.get(0).getSimpleName());
    }
    if (apps.isEmpty() && partialOf.isEmpty()) {
      annotated
          .first()
          .ifPresent(t -> report.add(Message.NO_APP, Origin.type(TypeNames.of(t).qualified())));
    }
  }

  private ModuleModel read(
      AnnotatedTypes annotated,
      TypeName type,
      Source source,
      ShapeReader shapes,
      AccessReader access,
      List<TypeName> filters,
      boolean open) {
    RouteClassReader routeReader = new RouteClassReader(source, shapes, access, filters);
    EntityReader entityReader = new EntityReader(source, shapes);
    PerRequestReader perRequestReader = new PerRequestReader(source, shapes);
    annotated.perRequests().forEach(perRequestReader::declare);
    List<PerRequestModel> perRequests =
        annotated.perRequests().stream().flatMap(t -> perRequestReader.read(t).stream()).toList();
    ErrorReader errorReader = new ErrorReader(source, shapes);
    ShapeRootReader rootReader = new ShapeRootReader(source, shapes);
    List<RouteClassModel> routeClasses =
        annotated.routeClasses().stream().flatMap(t -> routeReader.read(t).stream()).toList();
    List<EntityModel> entities = annotated.entities().stream().map(entityReader::read).toList();
    List<ErrorClassModel> errorClasses =
        annotated.errorClasses().stream().flatMap(t -> errorReader.read(t).stream()).toList();
    annotated.shapes().forEach(rootReader::read);
    annotated.keyHolders().forEach(rootReader::checkKeys);
    ErrorShapeReader shapeReader = new ErrorShapeReader(source, shapes);
    List<ErrorShapeModel> errorShapes =
        annotated.errorShapes().stream().flatMap(t -> shapeReader.read(t).stream()).toList();
    AroundModel around = new AroundModel(open, errorClasses, errorShapes, perRequests);
    return new ModuleModel(type, routeClasses, entities, shapes.shapes(), around);
  }

  /**
   * The app or module that this compilation sees only a part of: an IDE hands over just the files
   * that changed, and the others are class files of an earlier build.
   */
  private Optional<TypeName> partialOf(
      Optional<TypeElement> app, Set<String> sources, AnnotatedTypes annotated) {
    if (app.isPresent()) {
      return indexes
          .read(TypeNames.of(app.get()))
          .filter(m -> types(m).anyMatch(t -> isElsewhere(t, sources)))
          .map(ModuleModel::type);
    }
    Set<TypeName> here =
        annotated.all().stream().map(TypeNames::of).collect(Collectors.toCollection(TreeSet::new));
    return indexes.readAll().stream()
        .filter(
            m ->
                indexes.isApp(m)
                    || types(m).anyMatch(here::contains)
                    || wasWrittenHere.test(m.type()))
        .map(ModuleModel::type)
        .findFirst();
  }

  private boolean isElsewhere(TypeName type, Set<String> sources) {
    TypeElement element = elements.getTypeElement(type.qualified());
    return element != null
        && !sources.contains(TypeNames.outermost(element).getQualifiedName().toString());
  }

  private static Stream<TypeName> types(ModuleModel module) {
    return Stream.of(
            module.routeClasses().stream().map(RouteClassModel::type),
            module.entities().stream().map(EntityModel::type),
            module.shapes().stream().map(ShapeModel::type),
            module.around().types())
        .flatMap(s -> s);
  }

  private static Map<TypeName, ShapeModel> shapes(List<ModuleModel> modules) {
    Map<TypeName, ShapeModel> shapes = new TreeMap<>();
    for (ModuleModel module : modules) {
      module.shapes().forEach(s -> shapes.put(s.type(), s));
    }
    return shapes;
  }

  private static ModuleModel merge(ModuleModel own, List<ModuleModel> others) {
    ModuleModel merged = own;
    for (ModuleModel other : others) {
      merged = merged.plus(other);
    }
    return merged;
  }
}
