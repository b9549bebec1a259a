package dev.narae.processor.emit.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The responses and schemas of failures, which are the same for every service. */
final class FailureResponses {
  /** The response for a problem of any other status. */
  static final String OTHER = "OtherProblem";

  static final String PROBLEM_JSON = "application/problem+json";

  private FailureResponses() {}

  static YamlMap responses(Set<Failure> failures, FrontErrors front, FunctionErrors own) {
    YamlMap responses = new YamlMap();
    failures.forEach(
        failure -> responses.put(failure.component(), response(failure, front, own, List.of())));
    return responses.put(
        OTHER,
        new YamlMap()
            .put("description", "Any other problem, which the route itself reports.")
            .put("content", ErrorBody.content(List.of(own.body(ErrorBody.NO_EXAMPLE)))));
  }

  /**
   * A response with the bodies of all that can give it.
   *
   * @param more those that only some routes have
   */
  static YamlMap response(
      Failure failure, FrontErrors front, FunctionErrors own, List<ErrorBody> more) {
    Optional<FrontError> ofFront = front.of(failure);
    List<ErrorBody> bodies = new ArrayList<>();
    if (failure.isByFunction()) {
      bodies.add(own.body(example(failure)));
    }
    bodies.addAll(more);
    ofFront
        .flatMap(FrontError::body)
        .filter(body -> bodies.stream().noneMatch(body::isLike))
        .ifPresent(bodies::add);
    YamlMap response = new YamlMap().put("description", description(failure, ofFront));
    if (failure == Failure.TABLE_BUSY) {
      response.put("headers", new YamlMap().put("Retry-After", retryAfter()));
    }
    return response.putUnlessEmpty("content", ErrorBody.content(bodies));
  }

  private static String description(Failure failure, Optional<FrontError> front) {
    if (front.isEmpty()) {
      return failure.description();
    }
    String when = front.get().when();
    if (!failure.isByFunction()) {
      return when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + ".";
    }
    return failure.description().replaceAll("[.]$", "") + ", or " + when + ".";
  }

  /** A problem that says no more than its status. */
  static YamlMap problem(String title, int status) {
    return new YamlMap().put("type", "about:blank").put("title", title).put("status", status);
  }

  private static YamlMap example(Failure failure) {
    YamlMap example = problem(failure.title(), failure.status());
    if (failure == Failure.UNPROCESSABLE_CONTENT) {
      YamlMap violation =
          new YamlMap()
              .put("pointer", "/title")
              .put("code", "required")
              .put("message", "is required");
      example.put("detail", "1 violation").put("violations", YamlList.of(violation));
    }
    if (failure.status() >= 500) {
      example.put("instance", "urn:uuid:2f1c8d5e-9b0a-4c3d-8e7f-6a5b4c3d2e1f");
    }
    return example;
  }

  private static YamlMap retryAfter() {
    return new YamlMap()
        .put("description", "After how many seconds to try again; not sent by the gateway.")
        .put("schema", new YamlMap().put("type", "integer").put("minimum", 0));
  }

  static YamlMap problemSchema() {
    return object("Problem details as of RFC 9457.")
        .put("required", YamlList.texts("type", "title", "status"))
        .put(
            "properties",
            new YamlMap()
                .put(
                    "type",
                    text("Names the kind of problem; `about:blank` where the status says it all.")
                        .put("format", "uri-reference"))
                .put("title", text("The kind of problem in a few words."))
                .put(
                    "status",
                    new YamlMap()
                        .put("type", "integer")
                        .put("format", "int32")
                        .put("minimum", 400)
                        .put("maximum", 599)
                        .put("description", "The status of the response."))
                .put("detail", text("What went wrong this time."))
                .put(
                    "instance",
                    text("Names this occurrence; from 500 on it is in the logs.")
                        .put("format", "uri-reference"))
                .put("line", place("The line of the body where it stops being JSON, from 1."))
                .put("column", place("The column in that line, from 1, counted in bytes."))
                .put(
                    "violations",
                    new YamlMap()
                        .put("type", "array")
                        .put("description", "Every value that is missing or wrong.")
                        .put("items", SchemaNames.ref(SchemaNames.VIOLATION))));
  }

  static YamlMap violationSchema() {
    return object(
            "A value that is missing or wrong: in the body, where `pointer` leads, or in the"
                + " `parameter` of the place `in`; parameters that don't fit together have no name.")
        .put("required", YamlList.texts("code", "message"))
        .put(
            "properties",
            new YamlMap()
                .put("pointer", text("A JSON Pointer (RFC 6901) into the body."))
                .put("parameter", text("The name of the parameter."))
                .put(
                    "in",
                    text("")
                        .put("enum", YamlList.texts("path", "query", "header", "cookie", "form")))
                .put("code", text("The rule that is broken, for programs: such as `required`."))
                .put("message", text("The rule that is broken, for people.")));
  }

  private static YamlMap object(String description) {
    return new YamlMap().put("type", "object").put("description", description);
  }

  private static YamlMap place(String description) {
    return new YamlMap()
        .put("type", "integer")
        .put("format", "int32")
        .put("minimum", 1)
        .put("description", description);
  }

  private static YamlMap text(String description) {
    return new YamlMap().put("type", "string").putUnlessEmpty("description", description);
  }
}
