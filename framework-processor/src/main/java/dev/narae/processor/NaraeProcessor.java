package dev.narae.processor;

import com.google.auto.service.AutoService;
import dev.narae.processor.check.Rules;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.diag.ReportPrinter;
import dev.narae.processor.emit.Emission;
import dev.narae.processor.io.OutputWriter;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Compilation;
import dev.narae.processor.read.LateTypes;
import dev.narae.processor.read.SourceReader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Narae's annotation processor. Classes are written in the first round, so that Dagger sees them;
 * findings are printed and documents are written when processing is over.
 */
@AutoService(Processor.class)
public final class NaraeProcessor extends AbstractProcessor {
  private final Report report = new Report();
  private @Nullable Compilation compilation;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.narae.annotation.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      finish(round);
    } else if (compilation == null) {
      begin(round);
    } else {
      LateTypes.report(round, report);
    }
    return false; // Other processors may want Jakarta's and our annotations too.
  }

  /** Read, check, emit: everything that Dagger has to see. */
  private void begin(RoundEnvironment round) {
    OutputWriter output = output();
    Compilation read =
        new SourceReader(
                elements(),
                processingEnv.getTypeUtils(),
                report,
                output::hasClass,
                output::resource)
            .read(round);
    Rules.check(read.app().map(AppModel::module).orElse(read.own()), read.origins(), report);
    read.app().ifPresent(app -> Rules.check(app, read.origins(), report));
    for (var source : Emission.sources(read.own(), read.known(), read.app(), read.isPartial())) {
      output.writeSource(source.type(), source.origins(), source.text());
    }
    compilation = read;
  }

  /** What needs the outcome of the whole compilation. */
  private void finish(RoundEnvironment round) {
    Compilation read = compilation;
    if (read == null) {
      return;
    }
    LateTypes.reportSignatures(read.unresolved(), elements(), report);
    // A type that can't be resolved is an error that javac reports only after us.
    boolean failed = round.errorRaised() || report.hasErrors() || !read.unresolved().isEmpty();
    if (!failed) {
      read.partialOf().ifPresent(type -> addPartialNote(type, read));
      read.app().filter(app -> !read.isPartial()).ifPresent(this::completeApp);
    }
    new ReportPrinter(elements(), processingEnv.getMessager()).print(report);
  }

  private void addPartialNote(TypeName type, Compilation read) {
    report.add(Message.PARTIAL, read.origins().app(), type.simple());
  }

  private void completeApp(AppModel app) {
    TypeName component = app.componentType();
    TypeName dagger = TypeName.of(component.packageName(), "Dagger" + component.simple());
    if (elements().getTypeElement(dagger.qualified()) == null) {
      report.add(Message.DAGGER_ABSENT, Origin.type(app.type().qualified()));
      return;
    }
    for (var document : Emission.documents(app)) {
      output().writeDocument(document.path(), document.origins(), document.text());
    }
  }

  private OutputWriter output() {
    return new OutputWriter(processingEnv.getFiler(), elements());
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }
}
