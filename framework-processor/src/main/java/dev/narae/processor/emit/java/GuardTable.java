package dev.narae.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.RouteModel;

/** The part of a router that says who may call each route. */
final class GuardTable {
  private static final ClassName GUARD = JavaTypes.lambda("Guard");

  private GuardTable() {}

  /** One guard for each route, in the order of the routes. */
  static FieldSpec field(AppModel app) {
    CodeBlock guards =
        app.module().routes().stream().map(r -> guard(app, r)).collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(ArrayTypeName.of(GUARD), "GUARDS", CodecClass.CONSTANT)
        .initializer("{\n$>$L$<\n}", guards)
        .build();
  }

  /** Looks a guard up. */
  static MethodSpec method() {
    return CodecClass.override("guard")
        .returns(GUARD)
        .addParameter(int.class, "route")
        .addStatement("return GUARDS[route]")
        .build();
  }

  /** A route that nobody says anything of is reported, and shut until that is mended. */
  private static CodeBlock guard(AppModel app, RouteModel route) {
    AuthModel auth = app.declaredAuth(route).orElse(new AuthModel.Iam());
    if (auth instanceof AuthModel.Jwt) {
      CodeBlock scopes =
          route.access().anyScope().stream()
              .map(s -> CodeBlock.of("$S", s))
              .collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T.jwt($L)", GUARD, scopes);
    } else if (auth instanceof AuthModel.Lambda) {
      return CodeBlock.of("$T.LAMBDA", GUARD);
    }
    return CodeBlock.of("$T.$L", GUARD, auth instanceof AuthModel.Public ? "PUBLIC" : "IAM");
  }
}
