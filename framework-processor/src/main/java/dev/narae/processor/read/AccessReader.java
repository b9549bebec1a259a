package dev.narae.processor.read;

import dev.narae.annotation.Authorize;
import dev.narae.annotation.Throttle;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ThrottleModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads who may call, and how often: of an app, a class or a route. */
final class AccessReader {
  private static final String AUTHORIZE = Authorize.class.getCanonicalName();
  private static final String THROTTLE = Throttle.class.getCanonicalName();

  /** A scope-token of RFC 6749, section 3.3. */
  private static final Pattern SCOPE = Pattern.compile("[!#-\\[\\]-~]+");

  private final Source source;
  private final AuthReader auths;

  AccessReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.auths = new AuthReader(source, shapes);
  }

  /** What the element itself says. */
  Access read(Element element, Origin place) {
    return new Access(auths.read(element, place), scopes(element, place), throttle(element, place));
  }

  /** What an app says of everybody. */
  Optional<Declared<AuthModel>> auth(Element app, Origin place) {
    return auths.read(app, place);
  }

  private Optional<Declared<List<String>>> scopes(Element element, Origin place) {
    Optional<AnnotationMirror> annotation = Annotations.find(element, Authorize.class);
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    List<String> scopes = Annotations.strings(annotation.get(), "anyScope");
    Origin at = place.annotation(AUTHORIZE, "anyScope");
    if (scopes.isEmpty()) {
      source.report().add(Message.SCOPE, at, "");
    }
    for (String scope : scopes) {
      if (!SCOPE.matcher(scope).matches()) {
        source.report().add(Message.SCOPE, at, scope);
      }
    }
    return Optional.of(new Declared<>(scopes, place.annotation(AUTHORIZE)));
  }

  /** How often an element may be called; empty if it does not say. */
  Optional<Declared<ThrottleModel>> throttle(Element element, Origin place) {
    return Annotations.find(element, Throttle.class)
        .map(annotation -> new Declared<>(limit(annotation, place), place.annotation(THROTTLE)));
  }

  private ThrottleModel limit(AnnotationMirror annotation, Origin place) {
    double rate = Annotations.decimal(annotation, "rate");
    int burst = Annotations.integer(annotation, "burst");
    boolean counts = rate > 0 && !Double.isInfinite(rate);
    if (!counts) {
      source.report().add(Message.THROTTLE, place.annotation(THROTTLE, "rate"), "rate = " + rate);
    }
    if (burst < 1) {
      source
          .report()
          .add(Message.THROTTLE, place.annotation(THROTTLE, "burst"), "burst = " + burst);
    }
    BigDecimal exact = counts ? BigDecimal.valueOf(rate) : BigDecimal.ONE;
    return new ThrottleModel(exact.stripTrailingZeros().toPlainString(), burst);
  }
}
