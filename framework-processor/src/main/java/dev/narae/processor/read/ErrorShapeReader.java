package dev.narae.processor.read;

import dev.narae.annotation.ErrorShape;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the class with {@code @ErrorShape}. */
final class ErrorShapeReader {
  private static final String CONVERTER = "dev.narae.http.ErrorConverter";

  /** A type and a subtype, each a token, and perhaps parameters (RFC 9110, section 8.3.1). */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+/[A-Za-z0-9!#$%&'*+.^_`|~-]+( *;[ -~]+)?");

  private final Source source;
  private final ShapeReader shapes;
  private final Injectable injectable;

  ErrorShapeReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
    this.injectable = new Injectable(source.report());
  }

  /** The class, unless something is wrong with it. */
  Optional<ErrorShapeModel> read(TypeElement type) {
    TypeName name = TypeNames.of(type);
    Origin place = Origin.type(name.qualified());
    source.origins().putType(name, place);
    AnnotationMirror annotation = Annotations.find(type, ErrorShape.class).orElseThrow();
    String contentType = Annotations.string(annotation, "contentType");
    if (!MEDIA_TYPE.matcher(contentType).matches()) {
      Origin at = place.annotation(ErrorShape.class.getCanonicalName(), "contentType");
      String reason = "\"" + contentType + "\" is no media type such as application/json";
      source.report().add(Message.ERROR_SHAPE, at, name.simple(), reason);
    }
    if (!injectable.check(type, place)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ErrorShapeModel(name, shape(argument(type), place), contentType));
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.ERROR_SHAPE, place, type.asType());
      return Optional.empty();
    }
  }

  private TypeName shape(TypeMirror type, Origin place) throws UnsupportedTypeException {
    ShapeModel shape = shapes.types().plainObject(type, place);
    if (shape == null) {
      throw UnsupportedTypeException.because("errors are answered as a record");
    }
    return shape.type();
  }

  /** What stands for T where the class implements {@code ErrorConverter<T>}. */
  private static TypeMirror argument(TypeElement type) throws UnsupportedTypeException {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (PresenceReader.isType(implemented, CONVERTER)) {
        List<? extends TypeMirror> arguments = ((DeclaredType) implemented).getTypeArguments();
        if (!arguments.isEmpty()) {
          return arguments.get(0);
        }
      }
    }
    throw UnsupportedTypeException.because(
        "let it implement dev.narae.http.ErrorConverter<T> itself, T being a record");
  }
}
