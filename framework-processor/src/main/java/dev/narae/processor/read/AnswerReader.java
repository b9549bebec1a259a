package dev.narae.processor.read;

import dev.narae.annotation.ResponseStatus;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.ResultModel;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads what a route answers when all goes well. */
final class AnswerReader {
  private static final String STATUS = ResponseStatus.class.getCanonicalName();

  private final Source source;
  private final ResultReader results;
  private final ProducesReader produces;
  private final ResponseHeaderReader headers;

  AnswerReader(Source source, TypeReader types) {
    this.source = source;
    this.results = new ResultReader(source, types);
    this.produces = new ProducesReader(source);
    this.headers = new ResponseHeaderReader(source.report());
  }

  /** The answer, unless what the method returns can't be one. */
  Optional<AnswerModel> read(ExecutableElement method, Origin place) {
    Optional<ResultModel> result = results.read(method, place);
    return result.map(
        r ->
            new AnswerModel(
                status(method, r, place),
                r,
                source.docs().returned(method),
                produces.read(method, r, place),
                headers.read(method, place)));
  }

  private int status(ExecutableElement method, ResultModel result, Origin place) {
    boolean hasBody = result.type().isPresent();
    Optional<AnnotationMirror> annotation = Annotations.find(method, ResponseStatus.class);
    if (annotation.isEmpty()) {
      return hasBody ? 200 : 204;
    }
    int status = Annotations.integer(annotation.get(), "value");
    Origin value = place.annotation(STATUS, "value");
    if (result.kind() == ResultModel.Kind.RESPONSE) {
      source.report().add(Message.RESPONSE_STATUS_TWICE, place.annotation(STATUS));
    } else if (status < 200 || status > 299) {
      source.report().add(Message.STATUS, value, status);
    } else if (hasBody && (status == 204 || status == 205)) {
      source.report().add(Message.STATUS_WITHOUT_BODY, value, status);
    }
    return status;
  }
}
