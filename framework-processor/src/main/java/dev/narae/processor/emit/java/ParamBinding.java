package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Made;
import java.util.Locale;

/** How a parameter is read from the request, and handed to the method. */
final class ParamBinding {
  private final ModuleModel known;
  private final ParamCode params;

  ParamBinding(ModuleModel known) {
    this.known = known;
    this.params = new ParamCode(known);
  }

  /** The type of the local variable. */
  com.palantir.javapoet.TypeName localType(ParamModel param) {
    if (param.type() instanceof Made made) {
      return ParameterizedTypeName.get(
          JavaTypes.lambda("PerRequest"), JavaTypes.className(made.type()));
    }
    return param.place() == Place.CURSOR
        ? JavaTypes.dynamo("Cursor")
        : JavaTypes.boxed(param.type());
  }

  /** The expression that reads the body. */
  CodeBlock body(ParamModel param, CodeBlock codec) {
    return CodeBlock.of(
        param.presence().isRequired() ? "in.body($L)" : "in.optionalBody($L)", codec);
  }

  /** The expression that reads a body that is text or bytes. */
  CodeBlock rawBody(ParamModel param) {
    String method = "text";
    if (param.type() instanceof Bytes bytes) {
      method = bytes.typed() ? "binary" : "bytes";
    }
    String optional = "optional" + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    return CodeBlock.of("in.$L()", param.presence().isRequired() ? method : optional);
  }

  /** The expression that reads a parameter from anywhere but the body. */
  CodeBlock parameter(ParamModel param) {
    String name = param.wireName();
    return switch (param.place()) {
      case CURSOR ->
          CodeBlock.of("$T.of(in.query($S).asString())", JavaTypes.dynamo("Cursor"), name);
      case PATH -> single("path", name, param, Presence.NULLABLE);
      case IF_MATCH -> params.read(CodeBlock.of("in.ifMatch()"), param.type(), param.presence());
      case GROUP -> group(param, CodeBlock.of("in.query()"));
      case CLAIMS -> group(param, CodeBlock.of("in.claims()"));
      case FORM -> group(param, form(param));
      default ->
          ParamCode.isRepeated(param.type())
              ? single("queryAll", name, param, param.presence())
              : single(
                  param.place().name().toLowerCase(Locale.ROOT), name, param, param.presence());
    };
  }

  /**
   * @param method of the binder
   * @param presence what absence means; a variable of the path is never absent
   */
  private CodeBlock single(String method, String name, ParamModel param, Presence presence) {
    return params.read(CodeBlock.of("in.$L($S)", method, name), param.type(), presence);
  }

  private CodeBlock group(ParamModel param, CodeBlock source) {
    TypeName type = known.group(param).groupType();
    return CodeBlock.of("$T.read($L)", JavaTypes.className(type), source);
  }

  private CodeBlock form(ParamModel param) {
    String method = known.group(param).hasFiles() ? "multipart" : "form";
    return CodeBlock.of("in.$L($L)", method, param.maxBytes());
  }

  /** The argument for a parameter that its type alone binds. */
  private static CodeBlock given(Place place) {
    return switch (place) {
      case CALLER -> CodeBlock.of("$T.of(request)", JavaTypes.http("Caller"));
      case CONTEXT -> CodeBlock.of("request.context()");
      case RAW_EVENT -> CodeBlock.of("request.event()");
      case HTTP_API_EVENT -> CodeBlock.of("$T.of(request)", event("HttpApiEvents"));
      case REST_API_EVENT -> CodeBlock.of("$T.of(request)", event("RestApiEvents"));
      case LOAD_BALANCER_EVENT -> CodeBlock.of("$T.of(request)", event("LoadBalancerEvents"));
      default -> CodeBlock.of("request");
    };
  }

  private static ClassName event(String simpleName) {
    return ClassName.get("dev.narae.lambda.events", simpleName);
  }

  /** The argument for the method's parameter. */
  CodeBlock argument(ParamModel param, String local) {
    if (!param.place().isBound()) {
      return given(param.place());
    }
    if (param.type() instanceof Made) {
      return CodeBlock.of("$N.get()", local);
    }
    if (param.place() == Place.BODY && param.presence().isDefault()) {
      return params.orDefault(CodeBlock.of("$N", local), param.type(), param.presence());
    }
    return params.argument(local, param.type(), param.presence());
  }
}
