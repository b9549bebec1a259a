package dev.narae.processor.emit;

import dev.narae.processor.emit.doc.OpenApiEmitter;
import dev.narae.processor.emit.doc.SamEmitter;
import dev.narae.processor.emit.java.GeneratedSource;
import dev.narae.processor.emit.java.JavaEmitter;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that is generated. */
public final class Emission {
  private Emission() {}

  /**
   * The classes of a compilation.
   *
   * @param own what its sources contribute
   * @param known everything that names can be looked up in
   * @param partial whether it sees only a part of its module: then what puts the module together
   *     stays as an earlier compilation wrote it
   */
  public static List<GeneratedSource> sources(
      ModuleModel own, ModuleModel known, Optional<AppModel> app, boolean partial) {
    JavaEmitter java = new JavaEmitter(known);
    List<GeneratedSource> sources = new ArrayList<>();
    boolean shared = app.isEmpty();
    sources.addAll(
        java.emitTypes(
            own,
            shared ? own.shapes() : StoredShapes.of(own),
            shared ? GroupShapes.possible(own, known) : GroupShapes.used(own),
            TextTypes.of(own),
            shared ? KeyShapes.possible(own) : KeyShapes.used(own)));
    if (!partial) {
      app.ifPresent(a -> sources.addAll(java.emitApp(a)));
      sources.add(java.emitIndex(own));
    }
    Set<TypeName> names = new HashSet<>();
    sources.removeIf(s -> !names.add(s.type())); // Two of one name are reported already.
    return sources;
  }

  /** The documents of an app. */
  public static List<GeneratedDocument> documents(AppModel app) {
    List<TypeName> origins = JavaEmitter.origins(app.module());
    return List.of(
        new GeneratedDocument(
            app.documentFolder() + "openapi.yaml", origins, OpenApiEmitter.emit(app)),
        new GeneratedDocument(
            app.documentFolder() + "template.yaml", origins, SamEmitter.emit(app)));
  }
}
