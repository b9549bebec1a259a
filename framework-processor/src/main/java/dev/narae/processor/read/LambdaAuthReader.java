package dev.narae.processor.read;

import dev.narae.annotation.LambdaAuth;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @LambdaAuth} and the class that it names. */
final class LambdaAuthReader {
  private static final String NAME = LambdaAuth.class.getCanonicalName();
  private static final String AUTHORIZER = "dev.narae.http.Authorizer";
  private static final int LONGEST_CACHE_SECONDS = 3600;

  private final Source source;
  private final ShapeReader shapes;

  LambdaAuthReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
  }

  /**
   * The authorizer. In place of one that can't be used there is a kind that lets nobody in without
   * credentials, so that its mistake draws no second error.
   */
  AuthModel read(AnnotationMirror annotation, Origin place) {
    List<String> headers =
        Annotations.strings(annotation, "headers").stream()
            .map(h -> h.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    HeaderNames.check(headers, place.annotation(NAME, "headers"), source.report());
    int cacheSeconds = Annotations.integer(annotation, "cacheSeconds");
    boolean keepable = cacheSeconds == 0 || !headers.isEmpty();
    if (cacheSeconds < 0 || cacheSeconds > LONGEST_CACHE_SECONDS || !keepable) {
      Origin at = place.annotation(NAME, "cacheSeconds");
      source.report().add(Message.LAMBDA_CACHE, at, cacheSeconds);
    }
    Optional<TypeElement> type = Annotations.type(annotation, "value");
    Optional<TypeName> claims = type.flatMap(t -> claims(t, place.annotation(NAME, "value")));
    if (claims.isEmpty()) {
      return new AuthModel.Iam();
    }
    TypeName name = TypeNames.of(type.orElseThrow());
    return new AuthModel.Lambda(name, claims.get(), headers, cacheSeconds);
  }

  private Optional<TypeName> claims(TypeElement type, Origin place) {
    if (type.asType().getKind() == TypeKind.ERROR) {
      return Optional.empty(); // javac reports it
    }
    Origin method = Origin.type(TypeNames.of(type).qualified()).method("authorize", 0);
    try {
      checkClass(type);
      return Optional.of(claims(argument(type), place));
    } catch (UnsupportedTypeException e) {
      boolean unresolved = e.kind() == UnsupportedTypeException.Kind.UNRESOLVED;
      source.report(e, Message.LAMBDA_AUTHORIZER, unresolved ? method : place, type.asType());
      return Optional.empty();
    }
  }

  private static void checkClass(TypeElement type) throws UnsupportedTypeException {
    boolean creatable =
        type.getKind() == ElementKind.CLASS
            && !type.getModifiers().contains(Modifier.ABSTRACT)
            && type.getTypeParameters().isEmpty()
            && TypeNames.isUsable(type);
    if (!creatable) {
      throw UnsupportedTypeException.because(
          "it is a class that is not private, not abstract, not generic and, if it lies in another"
              + " class, static");
    }
    if (!Injectable.hasConstructor(type)) {
      throw UnsupportedTypeException.because(
          "annotate its constructor with @Inject (jakarta.inject)");
    }
  }

  /** What stands for T where the class implements {@code Authorizer<T>}. */
  private static TypeMirror argument(TypeElement type) throws UnsupportedTypeException {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (PresenceReader.isType(implemented, AUTHORIZER)
          && !((DeclaredType) implemented).getTypeArguments().isEmpty()) {
        return ((DeclaredType) implemented).getTypeArguments().get(0);
      }
    }
    throw UnsupportedTypeException.because(
        "it implements dev.narae.http.Authorizer<T> itself, T being the record of what it says about"
            + " a caller");
  }

  private TypeName claims(TypeMirror type, Origin place) throws UnsupportedTypeException {
    ShapeModel shape = shapes.types().plainObject(type, place);
    if (shape == null
        || !shape.components().stream().allMatch(c -> shapes.types().isSimple(c.type()))) {
      throw UnsupportedTypeException.because(
          "what it says about a caller is a record of simple components, as a gateway hands on texts"
              + " only");
    }
    List<ComponentModel> components = shape.components();
    if (components.isEmpty() || isAbsentable(components.get(0))) {
      throw UnsupportedTypeException.because(
          "the first component of "
              + shape.type().simple()
              + " tells callers apart, so it is neither Optional nor @Nullable");
    }
    return shape.type();
  }

  private static boolean isAbsentable(ComponentModel component) {
    return !component.presence().isRequired() && !component.presence().isDefault();
  }
}
