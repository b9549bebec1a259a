package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.ResultModel.Kind;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a route returns. */
final class ResultReader {
  private final Source source;
  private final TypeReader types;

  ResultReader(Source source, TypeReader types) {
    this.source = source;
    this.types = types;
  }

  Optional<ResultModel> read(ExecutableElement method, Origin place) {
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.VOID) {
      return Optional.of(new ResultModel(Kind.VOID, Optional.empty()));
    }
    try {
      if (PresenceReader.isOptional(type)) {
        return Optional.of(value(Kind.OPTIONAL, inside(type), place));
      }
      if (!PresenceReader.isType(type, "dev.narae.http.Response")) {
        return Optional.of(value(Kind.VALUE, type, place));
      }
      TypeMirror body = argument(type);
      return Optional.of(
          PresenceReader.isType(body, "java.lang.Void")
              ? new ResultModel(Kind.RESPONSE, Optional.empty())
              : value(Kind.RESPONSE, body, place));
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.RETURN_TYPE, place, type);
      return Optional.empty();
    }
  }

  private ResultModel value(Kind kind, TypeMirror type, Origin place)
      throws UnsupportedTypeException {
    Optional<ValueType> bytes = BytesReader.read(type);
    return new ResultModel(kind, bytes.isPresent() ? bytes : Optional.of(types.read(type, place)));
  }

  /** The value in a result: what is inside of an {@code Optional} or a {@code Response}. */
  static TypeMirror value(TypeMirror type) {
    return PresenceReader.isType(type, "dev.narae.http.Response")
        ? ((DeclaredType) type).getTypeArguments().get(0)
        : PresenceReader.withoutOptional(type);
  }

  private static TypeMirror inside(TypeMirror optional) throws UnsupportedTypeException {
    return PresenceReader.isType(optional, "java.util.Optional")
        ? argument(optional)
        : PresenceReader.withoutOptional(optional);
  }

  private static TypeMirror argument(TypeMirror type) throws UnsupportedTypeException {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      throw UnsupportedTypeException.because("say what it holds, such as Optional<Note>");
    }
    return arguments.get(0);
  }
}
