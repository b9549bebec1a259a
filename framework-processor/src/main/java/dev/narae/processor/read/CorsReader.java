package dev.narae.processor.read;

import dev.narae.annotation.Cors;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.DeclaredText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Cors}. */
final class CorsReader {
  private static final String NAME = Cors.class.getCanonicalName();

  /** Origins as browsers write them: in lower case (RFC 6454, section 6.1; RFC 3986, 3.2.2). */
  private static final Pattern ORIGIN =
      Pattern.compile("[a-z][a-z0-9+.-]*://([a-z0-9._~-]+|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

  /** Browsers leave a scheme's own port out. */
  private static final Pattern NEEDLESS_PORT = Pattern.compile("http://.*:80|https://.*:443");

  private static final int DAY_SECONDS = 86_400;

  private final Report report;

  CorsReader(Report report) {
    this.report = report;
  }

  /** What an app says; empty if it has no such annotation. */
  Optional<CorsModel> read(TypeElement app, Origin place) {
    return Annotations.find(app, Cors.class).map(annotation -> cors(annotation, place));
  }

  private CorsModel cors(AnnotationMirror annotation, Origin place) {
    boolean credentials = Annotations.bool(annotation, "credentials");
    Origin originsPlace = place.annotation(NAME, "origins");
    List<DeclaredText> origins =
        new DeclaredTextReader(report)
            .readAll(Annotations.strings(annotation, "origins"), originsPlace);
    checkOrigins(origins, credentials, originsPlace);
    int maxAge = Annotations.integer(annotation, "maxAgeSeconds");
    if (maxAge < 0 || maxAge > DAY_SECONDS) {
      report.add(Message.CORS_MAX_AGE, place.annotation(NAME, "maxAgeSeconds"), maxAge);
    }
    return new CorsModel(
        origins,
        headers(annotation, "headers", place),
        headers(annotation, "exposed", place),
        credentials,
        maxAge);
  }

  private List<String> headers(AnnotationMirror annotation, String member, Origin place) {
    List<String> names =
        Annotations.strings(annotation, member).stream()
            .map(h -> h.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    HeaderNames.check(names, place.annotation(NAME, member), report);
    return names;
  }

  private void checkOrigins(List<DeclaredText> origins, boolean credentials, Origin place) {
    if (origins.isEmpty()) {
      report.add(Message.CORS_ORIGIN, place, "", "name at least one, or remove @Cors");
    }
    Set<String> seen = new HashSet<>();
    for (DeclaredText origin : origins) {
      String text = origin.withDefaults().orElse(origin.toString());
      String problem = origin.withDefaults().map(t -> problem(t, credentials)).orElse("");
      if (!seen.add(text)) {
        report.add(Message.CORS_ORIGIN, place, text, "it is there twice");
      } else if (!problem.isEmpty()) {
        report.add(Message.CORS_ORIGIN, place, text, problem);
      }
    }
    if (seen.contains("*") && seen.size() > 1) {
      report.add(Message.CORS_ORIGIN, place, "*", "it includes all others, so let it stand alone");
    }
  }

  private static String problem(String origin, boolean credentials) {
    if (origin.equals("*")) {
      return credentials
          ? "any page could act with the cookies of its visitors; name the origins, or remove"
              + " credentials"
          : "";
    }
    if (!ORIGIN.matcher(origin).matches()) {
      return "write scheme, host and, where it has one, port, in lower case and without a path, such"
          + " as https://app.example";
    }
    return NEEDLESS_PORT.matcher(origin).matches()
        ? "browsers leave out the port that its scheme has anyway, and so must you"
        : "";
  }
}
