package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.json.Json;
import dev.narae.local.template.ApiSpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Application Load Balancer with one rule, whose target is the function. */
final class LoadBalancer implements Front {
  /** Elastic Load Balancing, "Lambda functions as targets": 1 MB each for request and answer. */
  private static final int MAX_BODY_BYTES = 1024 * 1024;

  /** Elastic Load Balancing, "Quotas": 16 K for a line, 64 K for all headers. */
  private static final int MAX_LINE_BYTES = 16 * 1024;

  private static final int MAX_HEAD_BYTES = 64 * 1024;

  /** As long as a function can run; an idle timeout is the load balancer's own affair. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final RouteMatch ROUTE = new RouteMatch("", Map.of());

  private final Routes known;
  private final LoadBalancerEvent events;
  private final boolean multiValue;
  private final List<Pattern> paths;
  private final FunctionCaller function;

  /**
   * A load balancer.
   *
   * @param known the routes that the app's own document shows
   */
  LoadBalancer(ApiSpec.LoadBalancer spec, Routes known, FunctionCaller function) {
    this.known = known;
    this.events = new LoadBalancerEvent(spec.multiValue());
    this.multiValue = spec.multiValue();
    this.paths = spec.pathPatterns().stream().map(LoadBalancer::pattern).toList();
    this.function = function;
  }

  @Override
  public boolean takes(HttpRequest request) {
    return known.match(request.method(), request.rawPath()).isPresent();
  }

  @Override
  public Answer answer(HttpRequest request) {
    try {
      return call(request, RequestIds.next());
    } catch (RefusalException e) {
      return refusal(e.trouble());
    }
  }

  private Answer call(HttpRequest request, RequestIds ids) throws RefusalException {
    if (request.rawPath().length() + request.rawQuery().length() > MAX_LINE_BYTES) {
      return page(414, "Request-URI Too Large");
    }
    if (request.headBytes() > MAX_HEAD_BYTES || request.lines().stream().anyMatch(this::isLong)) {
      throw new RefusalException(Trouble.HEAD_TOO_LARGE);
    }
    boolean ours =
        paths.isEmpty()
            || paths.stream().anyMatch(path -> path.matcher(request.rawPath()).matches());
    if (!ours) {
      throw new RefusalException(Trouble.NO_ROUTE);
    }
    if (request.bodyLength() > MAX_BODY_BYTES) {
      throw new RefusalException(Trouble.REQUEST_TOO_LARGE);
    }
    String what = request.method() + " " + request.rawPath();
    byte[] event = Json.write(events.event(new Call(request, ROUTE, ids)));
    byte[] answer = function.call(what, event, ids, PATIENCE);
    if (answer.length > MAX_BODY_BYTES) {
      throw function.invalid(what, new IllegalArgumentException("it has more than 1 MB"));
    }
    try {
      return ProxyAnswers.ofLoadBalancer(answer, multiValue);
    } catch (IllegalArgumentException e) {
      throw function.invalid(what, e);
    }
  }

  private boolean isLong(Header line) {
    return line.name().length() + line.value().length() > MAX_LINE_BYTES;
  }

  private static Answer refusal(Trouble trouble) {
    return switch (trouble) {
      case HEAD_TOO_LARGE -> page(400, "Bad Request");
      case NO_ROUTE -> page(404, "Not Found");
      case REQUEST_TOO_LARGE -> page(413, "Request Entity Too Large");
      default -> page(502, "Bad Gateway");
    };
  }

  private static Answer page(int status, String reason) {
    String title = status + " " + reason;
    return Answer.of(
            status,
            "text/html",
            Body.of(
                """
                <html>
                <head><title>%s</title></head>
                <body>
                <center><h1>%s</h1></center>
                </body>
                </html>
                """
                    .formatted(title, title)
                    .replace("\n", "\r\n")))
        .with("server", "awselb/2.0");
  }

  /** {@code *} stands for any text, {@code ?} for one character. */
  private static Pattern pattern(String path) {
    return Pattern.compile(
        Stream.of(path.split("(?=[*?])|(?<=[*?])"))
            .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
            .collect(Collectors.joining()));
  }
}
