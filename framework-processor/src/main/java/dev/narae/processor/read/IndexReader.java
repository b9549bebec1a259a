package dev.narae.processor.read;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.ModuleIndex;
import dev.narae.processor.index.ModelText;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the index classes on the class path. All of them lie in one package, so that a compilation
 * which sees only some of a service's sources finds the service they belong to.
 */
final class IndexReader {
  private final Elements elements;

  IndexReader(Elements elements) {
    this.elements = elements;
  }

  /** The index of a module; empty if it has none of this format. */
  Optional<ModuleModel> read(TypeName module) {
    return index(module).filter(this::isReadable).map(this::parse);
  }

  /** Whether a module has an index that another version of the processor wrote. */
  boolean isOfAnotherFormat(TypeName module) {
    return index(module).isPresent() && !isReadable(index(module).get());
  }

  /** Every module that can be seen. */
  List<ModuleModel> readAll() {
    PackageElement indexes = elements.getPackageElement(ModelText.PACKAGE);
    List<ModuleModel> modules = new ArrayList<>();
    if (indexes != null) {
      for (Element element : indexes.getEnclosedElements()) {
        Annotations.find(element, ModuleIndex.class)
            .filter(this::isReadable)
            .map(this::parse)
            .ifPresent(modules::add);
      }
    }
    return modules;
  }

  /** Whether a module is a service rather than shared. */
  boolean isApp(ModuleModel module) {
    TypeElement type = elements.getTypeElement(module.type().qualified());
    return type != null && Annotations.has(type, LambdaApp.class);
  }

  private Optional<AnnotationMirror> index(TypeName module) {
    TypeElement type = elements.getTypeElement(ModelText.indexType(module).qualified());
    return Optional.ofNullable(type).flatMap(t -> Annotations.find(t, ModuleIndex.class));
  }

  private boolean isReadable(AnnotationMirror index) {
    return Annotations.integer(index, "format") == ModelText.FORMAT;
  }

  private ModuleModel parse(AnnotationMirror index) {
    return ModelText.read(
        Annotations.list(index, "value").stream()
            .map(Object::toString)
            .collect(Collectors.joining()));
  }
}
