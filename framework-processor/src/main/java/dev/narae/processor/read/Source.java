package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What all readers of one compilation share. */
final class Source {
  private final TypeName module;
  private final Elements elements;
  private final Types assignability;
  private final Set<String> types;
  private final Map<TypeName, ShapeModel> indexed;
  private final Origins origins;
  private final Report report;
  private final DocReader docs;
  private final PerRequests perRequests = new PerRequests();
  private final List<Origin> unresolved = new ArrayList<>();

  /**
   * @param module the app or module; what is generated for no package of its own lies beside it
   * @param types qualified names of the top-level classes that are compiled from source
   * @param indexed shapes that the indexes of other modules or of an earlier build describe
   */
  Source(
      TypeName module,
      Elements elements,
      Types assignability,
      Set<String> types,
      Map<TypeName, ShapeModel> indexed,
      Origins origins,
      Report report) {
    this.module = module;
    this.elements = elements;
    this.assignability = assignability;
    this.types = types;
    this.indexed = indexed;
    this.origins = origins;
    this.report = report;
    this.docs = new DocReader(elements);
  }

  TypeName module() {
    return module;
  }

  Elements elements() {
    return elements;
  }

  /** Which types are which others. */
  Types assignability() {
    return assignability;
  }

  Map<TypeName, ShapeModel> indexed() {
    return indexed;
  }

  PerRequests perRequests() {
    return perRequests;
  }

  Origins origins() {
    return origins;
  }

  Report report() {
    return report;
  }

  DocReader docs() {
    return docs;
  }

  /** Whether a class is compiled from source now; only then its parameter names are known. */
  boolean contains(TypeElement type) {
    return types.contains(TypeNames.outermost(type).getQualifiedName().toString());
  }

  /** Whether a method or constructor is in the source, rather than made by the compiler. */
  boolean isWritten(ExecutableElement executable) {
    return elements.getOrigin(executable) == Elements.Origin.EXPLICIT;
  }

  /** Reports a type that can't be read; one that does not exist is javac's to report. */
  void report(UnsupportedTypeException e, Message message, Origin place, TypeMirror type) {
    switch (e.kind()) {
      case REPORTED -> {}
      case UNRESOLVED -> unresolved.add(place);
      case UNKNOWN -> report.add(Message.UNKNOWN_TYPE, place, e.text());
      case UNSUPPORTED -> report.add(message, place, TypeText.of(type), e.text());
    }
  }

  /** Places whose types did not exist in this round. */
  List<Origin> unresolved() {
    return List.copyOf(unresolved);
  }
}
