package dev.narae.processor.read;

import dev.narae.annotation.IamAuth;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaAuth;
import dev.narae.annotation.Public;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.DeclaredText;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads what an app, a class or a route says of who may call. */
final class AuthReader {
  private static final List<Class<? extends Annotation>> KINDS =
      List.of(JwtAuth.class, IamAuth.class, LambdaAuth.class, Public.class);

  /** Issuers are URLs without query and fragment (OpenID Connect Core 1.0, section 2). */
  private static final Pattern ISSUER = Pattern.compile("https://[^\\s/?#]+(/[^\\s?#]*)?");

  private final Source source;
  private final DeclaredTextReader texts;
  private final LambdaAuthReader lambda;

  AuthReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.texts = new DeclaredTextReader(source.report());
    this.lambda = new LambdaAuthReader(source, shapes);
  }

  /** What the element itself says, with the place of the annotation; empty if it says nothing. */
  Optional<Declared<AuthModel>> read(Element element, Origin place) {
    List<Class<? extends Annotation>> kinds =
        KINDS.stream().filter(k -> Annotations.has(element, k)).toList();
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Class<? extends Annotation> kind = kinds.get(0);
    if (kinds.size() > 1) {
      Origin second = place.annotation(kinds.get(1).getCanonicalName());
      source.report().add(Message.AUTH_TWICE, second, kind.getSimpleName());
    }
    AnnotationMirror annotation = Annotations.find(element, kind).orElseThrow();
    return auth(kind, annotation, place)
        .map(auth -> new Declared<>(auth, place.annotation(kind.getCanonicalName())));
  }

  private Optional<AuthModel> auth(
      Class<? extends Annotation> kind, AnnotationMirror annotation, Origin place) {
    if (kind == JwtAuth.class) {
      return Optional.of(jwt(annotation, place));
    } else if (kind == LambdaAuth.class) {
      return Optional.of(lambda.read(annotation, place));
    }
    return Optional.of(kind == IamAuth.class ? new AuthModel.Iam() : new AuthModel.Public());
  }

  private AuthModel jwt(AnnotationMirror annotation, Origin place) {
    String name = JwtAuth.class.getCanonicalName();
    Origin issuerPlace = place.annotation(name, "issuer");
    DeclaredText issuer = texts.read(Annotations.string(annotation, "issuer"), issuerPlace);
    if (issuer.withDefaults().filter(i -> !ISSUER.matcher(i).matches()).isPresent()) {
      source.report().add(Message.JWT_ISSUER, issuerPlace, issuer);
    }
    Origin audiencePlace = place.annotation(name, "audience");
    List<DeclaredText> audiences =
        texts.readAll(Annotations.strings(annotation, "audience"), audiencePlace);
    // A function behind a REST API gets them in one variable with commas between.
    boolean sound =
        audiences.stream()
            .flatMap(a -> a.withDefaults().stream())
            .noneMatch(a -> a.isBlank() || a.contains(","));
    if (audiences.isEmpty() || !sound) {
      source.report().add(Message.JWT_AUDIENCE, audiencePlace);
    }
    return new AuthModel.Jwt(issuer, audiences);
  }
}
