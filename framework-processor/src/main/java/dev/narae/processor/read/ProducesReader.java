package dev.narae.processor.read;

import dev.narae.annotation.Produces;
import dev.narae.annotation.ProducesAll;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AnswerModel.Representation;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Produces}. */
final class ProducesReader {
  private static final String PRODUCES = Produces.class.getCanonicalName();
  private static final String TOKEN = "[A-Za-z0-9!#$%&'+.^_`|~-]+";

  /** RFC 9110, section 8.3.1, without the wildcards of {@code Accept}. */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          TOKEN
              + "/"
              + TOKEN
              + "([ \\t]*;[ \\t]*"
              + TOKEN
              + "=("
              + TOKEN
              + "|\"[ !#-\\[\\]-~]*\"))*");

  private final Report report;
  private final WriterReader writers;

  ProducesReader(Source source) {
    this.report = source.report();
    this.writers = new WriterReader(source);
  }

  /** The media types in order; none for the type's own. */
  List<Representation> read(ExecutableElement method, ResultModel result, Origin place) {
    List<AnnotationMirror> mirrors =
        Annotations.repeated(method, Produces.class, ProducesAll.class);
    if (!mirrors.isEmpty() && result.type().isEmpty()) {
      report.add(Message.PRODUCES_NOTHING, place.annotation(PRODUCES));
      return List.of();
    }
    List<Representation> representations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AnnotationMirror mirror : mirrors) {
      String mediaType = Annotations.string(mirror, "value");
      String normal = mediaType.toLowerCase(Locale.ROOT).replaceAll("[ \\t\"]", "");
      if (!MEDIA_TYPE.matcher(mediaType).matches()) {
        report.add(Message.MEDIA_TYPE, place.annotation(PRODUCES, "value"), mediaType);
      } else if (!seen.add(normal)) {
        report.add(Message.MEDIA_TYPE_TWICE, place.annotation(PRODUCES, "value"), mediaType);
      } else {
        representation(method, result, mirror, mediaType, place).ifPresent(representations::add);
      }
    }
    return representations;
  }

  private Optional<Representation> representation(
      ExecutableElement method,
      ResultModel result,
      AnnotationMirror mirror,
      String mediaType,
      Origin place) {
    Optional<TypeElement> writer = Annotations.type(mirror, "with");
    Representation representation = new Representation(mediaType, writer.map(TypeNames::of));
    if (writer.isEmpty()) {
      ValueType type = result.type().orElseThrow();
      if (!representation.isJson() && !type.isText() && !(type instanceof ValueType.Bytes)) {
        report.add(
            Message.NO_WRITER,
            place.annotation(PRODUCES, "value"),
            TypeText.of(ResultReader.value(method.getReturnType())),
            mediaType);
        return Optional.empty();
      }
      return Optional.of(representation);
    }
    Optional<String> reason = writers.problem(writer.get(), method);
    reason.ifPresent(
        r ->
            report.add(
                Message.BODY_WRITER,
                place.annotation(PRODUCES, "with"),
                writer.get().getSimpleName(),
                r));
    return reason.isPresent() ? Optional.empty() : Optional.of(representation);
  }
}
