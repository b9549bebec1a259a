package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import dev.narae.annotation.ResponseHeader;
import dev.narae.annotation.ResponseHeaders;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AnswerModel.Header;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads {@code @ResponseHeader}. */
final class ResponseHeaderReader {
  private static final String HEADER = ResponseHeader.class.getCanonicalName();

  /** RFC 9110, section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** RFC 9110, section 5.5, without what is beyond ASCII. */
  private static final Pattern VALUE = Pattern.compile("[!-~]([ \\t!-~]*[!-~])?");

  private static final String BY_GATEWAY = "the gateway writes it: remove the annotation";

  /** Headers that say something of one answer, or of the connection, and what to do instead. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("set-cookie", "return a Response, and give it a Cookie"),
          Map.entry("content-type", "use @Produces(\"…\")"),
          Map.entry("content-encoding", "long texts are compressed anyway: remove the annotation"),
          Map.entry("etag", "mark a component with @Version, or return a Response with an etag"),
          Map.entry("connection", BY_GATEWAY),
          Map.entry("content-length", BY_GATEWAY),
          Map.entry("date", BY_GATEWAY),
          Map.entry("keep-alive", BY_GATEWAY),
          Map.entry("proxy-connection", BY_GATEWAY),
          Map.entry("te", BY_GATEWAY),
          Map.entry("trailer", BY_GATEWAY),
          Map.entry("transfer-encoding", BY_GATEWAY),
          Map.entry("upgrade", BY_GATEWAY));

  private final Report report;

  ResponseHeaderReader(Report report) {
    this.report = report;
  }

  /** The headers of a class and then those of its method, which replace the former. */
  List<Header> read(Element method, Origin place) {
    Map<String, String> headers = new TreeMap<>();
    headers.putAll(
        own(MoreElements.asType(method.getEnclosingElement()), Origin.type(place.type())));
    headers.putAll(own(method, place));
    return headers.entrySet().stream().map(e -> new Header(e.getKey(), e.getValue())).toList();
  }

  /** Those of one element. */
  private Map<String, String> own(Element element, Origin place) {
    Map<String, String> headers = new TreeMap<>();
    List<AnnotationMirror> mirrors =
        Annotations.repeated(element, ResponseHeader.class, ResponseHeaders.class);
    for (AnnotationMirror mirror : mirrors) {
      String name = Annotations.string(mirror, "name");
      String value = Annotations.string(mirror, "value");
      if (isAllowed(name, value, place)) {
        String before = headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        if (before != null) {
          report.add(Message.RESPONSE_HEADER_TWICE, place, name);
        }
      }
    }
    return headers;
  }

  private boolean isAllowed(String name, String value, Origin place) {
    String instead = REFUSED.get(name.toLowerCase(Locale.ROOT));
    if (!TOKEN.matcher(name).matches()) {
      report.add(Message.FIELD_NAME, place.annotation(HEADER, "name"), name, "header");
    } else if (instead != null) {
      report.add(Message.RESPONSE_HEADER, place.annotation(HEADER, "name"), name, instead);
    } else if (!VALUE.matcher(value).matches()) {
      report.add(Message.RESPONSE_HEADER_VALUE, place.annotation(HEADER, "value"), name);
    } else {
      return true;
    }
    return false;
  }
}
