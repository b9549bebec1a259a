package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.narae.processor.model.AnswerModel.Representation;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** The statements that make an answer of what a route returns. */
final class AnswerCode {
  /** The offered media types, a class of the runtime. */
  static final ClassName OFFERS = JavaTypes.lambda("Offers");

  private static final ClassName CONTENT = JavaTypes.lambda("Content");
  private static final ClassName REPLY = JavaTypes.lambda("Reply");

  private final Injected injected;
  private final CodeBlock codec;
  private final String chosen;

  /**
   * @param codec of the value; not used if there is no JSON
   * @param chosen the name of the variable for the media type that is chosen of several
   */
  AnswerCode(Injected injected, CodeBlock codec, String chosen) {
    this.injected = injected;
    this.codec = codec;
    this.chosen = chosen;
  }

  /** Whether the codec of the value is used. */
  static boolean needsCodec(RouteModel route) {
    List<Representation> representations = route.answer().representations();
    ValueType type = route.result().type().orElseThrow();
    return representations.isEmpty()
        ? Contents.of(type).isEmpty()
        : representations.stream().anyMatch(r -> isByCodec(r, type));
  }

  /** The media types as the runtime's constant. */
  static CodeBlock offers(RouteModel route) {
    CodeBlock types =
        route.answer().representations().stream()
            .map(r -> CodeBlock.of("$S", r.mediaType()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($L)", OFFERS, types);
  }

  /** Has the request choose a media type, before anything is bound. */
  void choose(MethodSpec.Builder method, RouteModel route, String offers) {
    ValueType type = route.result().type().orElseThrow();
    List<Representation> representations = route.answer().representations();
    int last = representations.size() - 1;
    if (last == 0) {
      method.addStatement("$L.choose(request)", offers);
      return;
    }
    CodeBlock.Builder cases = CodeBlock.builder();
    for (int i = 0; i < last; i++) {
      cases.add("case $L -> $L;\n", i, content(representations.get(i), type));
    }
    cases.add("default -> $L;\n", content(representations.get(last), type));
    method.addCode(
        "$T $N =\n$>$>switch ($L.choose(request)) {\n$>$L$<};\n$<$<",
        ParameterizedTypeName.get(CONTENT, JavaTypes.boxed(type)),
        chosen,
        offers,
        cases.build());
  }

  /** Calls the route and answers. */
  void add(MethodSpec.Builder method, RouteModel route, CodeBlock call) {
    CodeBlock headers = headers(route);
    Optional<CodeBlock> content = route.result().type().flatMap(t -> content(route, t));
    CodeBlock encoding = content.orElse(codec);
    switch (route.result().kind()) {
      case VOID ->
          method
              .addStatement("$L", call)
              .addStatement("return $T.empty($L)$L", REPLY, route.status(), headers);
      case VALUE ->
          method.addStatement(
              "return $T.$L($L,$W$L,$W$L)$L",
              REPLY,
              content.isPresent() ? "content" : "json",
              route.status(),
              encoding,
              call,
              headers);
      case OPTIONAL ->
          method.addStatement(
              "return $T.optional($L,$W$L,$W$L)$L",
              REPLY,
              route.status(),
              encoding,
              optional(route, call),
              headers);
      case RESPONSE ->
          method.addStatement(
              "return $T.of($L$L)$L",
              REPLY,
              route.result().type().isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L,$W", encoding),
              call,
              headers);
    }
  }

  private static CodeBlock optional(RouteModel route, CodeBlock call) {
    return OptionalCode.boxed(call, route.result().type().orElseThrow());
  }

  /** How the value becomes a body; empty for plain JSON. */
  private Optional<CodeBlock> content(RouteModel route, ValueType type) {
    List<Representation> representations = route.answer().representations();
    if (representations.isEmpty()) {
      return Contents.of(type);
    }
    return Optional.of(
        representations.size() == 1
            ? content(representations.get(0), type)
            : CodeBlock.of("$N", chosen));
  }

  private CodeBlock content(Representation representation, ValueType type) {
    String mediaType = representation.mediaType();
    if (representation.writer().isPresent()) {
      CodeBlock writer = injected.field(representation.writer().get());
      return CodeBlock.of("$T.of($S,$W$L.get())", CONTENT, mediaType, writer);
    }
    if (isByCodec(representation, type)) {
      return CodeBlock.of("$T.json($S,$W$L)", CONTENT, mediaType, codec);
    }
    // Browsers take text without a charset for something else than UTF-8.
    String charset =
        type.isText() && representation.isTextWithoutCharset() ? "; charset=utf-8" : "";
    return CodeBlock.of("$L.as($S)", Contents.of(type).orElseThrow(), mediaType + charset);
  }

  private static boolean isByCodec(Representation representation, ValueType type) {
    return representation.writer().isEmpty()
        && representation.isJson()
        && !(type instanceof ValueType.Bytes);
  }

  private static CodeBlock headers(RouteModel route) {
    CodeBlock headers =
        route.answer().headers().stream()
            .map(h -> CodeBlock.of("\n.defaultHeader($S, $S)", h.name(), h.value()))
            .collect(CodeBlock.joining(""));
    return route.answer().representations().size() < 2
        ? headers
        : CodeBlock.of("$L\n.addHeader(\"vary\", \"accept\")", headers);
  }
}
