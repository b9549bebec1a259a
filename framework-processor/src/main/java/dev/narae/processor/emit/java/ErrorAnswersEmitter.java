package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorClassModel.Caught;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that finds the {@code @OnError} method for what a route throws. */
final class ErrorAnswersEmitter {
  private static final ClassName REPLY = JavaTypes.lambda("Reply");

  /** An {@code @OnError} method with the field of its class's adapter. */
  private record Entry(String field, Caught caught) {}

  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    List<ErrorClassModel> classes = app.module().around().errorClasses();
    // A second one is reported already.
    List<ErrorShapeModel> shapes = app.module().around().errorShapes().stream().limit(1).toList();
    NameAllocator fields = new NameAllocator();
    List.of("route", "failure", "request", "reply", "problem", "shape").forEach(fields::newName);
    classes.forEach(c -> fields.newName(RouterEmitter.decapitalize(c.type()), c.type()));
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(app.errorAnswersType()))
            .addJavadoc("What {@link $T} answers to failures.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(JavaTypes.lambda("ErrorAnswers"));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotation(JavaTypes.INJECT);
    for (ErrorClassModel errors : classes) {
      String field = fields.get(errors.type());
      ClassName adapter = JavaTypes.className(errors.adapterType());
      spec.addField(adapter, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(adapter, field).addStatement("this.$N = $N", field, field);
    }
    for (ErrorShapeModel shape : shapes) {
      ClassName adapter = JavaTypes.className(shape.adapterType());
      spec.addField(adapter, "shape", Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(adapter, "shape").addStatement("this.shape = shape");
    }
    spec.addMethod(constructor.build());
    if (!classes.isEmpty()) {
      addAnswers(spec, app, fields);
    }
    if (!shapes.isEmpty()) {
      spec.addMethod(
          CodecClass.override("shaped")
              .returns(REPLY)
              .addParameter(JavaTypes.http("Problem"), "problem")
              .addParameter(JavaTypes.http("Request"), "request")
              .addStatement("return shape.shaped(problem, request)")
              .build());
    }
    return GeneratedSource.of(app.errorAnswersType(), origins, spec);
  }

  private static void addAnswers(TypeSpec.Builder spec, AppModel app, NameAllocator fields) {
    List<ErrorClassModel> classes = app.module().around().errorClasses();
    List<ErrorClassModel> ofRoutes =
        classes.stream()
            .filter(c -> c.ofRoutes() && !routes(app, c).isEmpty() && !c.caught().isEmpty())
            .toList();
    List<Entry> forAll = new ArrayList<>();
    classes.stream()
        .filter(c -> !c.ofRoutes())
        .forEach(c -> forAll.addAll(entries(c, fields.get(c.type()))));
    forAll.sort(Comparator.comparing(Entry::caught, Caught.NEAREST_FIRST));
    MethodSpec.Builder answer =
        CodecClass.override("answer")
            .returns(REPLY)
            .addParameter(int.class, "route")
            .addParameter(Throwable.class, "failure")
            .addParameter(JavaTypes.http("Request"), "request")
            .addException(Exception.class);
    if (ofRoutes.isEmpty()) {
      spec.addMethod(chain(answer, forAll, false).build());
      return;
    }
    answer.addCode("$T reply = switch (route) {\n$>", REPLY);
    for (ErrorClassModel errors : ofRoutes) {
      String field = fields.get(errors.type());
      answer.addCode("case $L -> $L(failure, request);\n", routes(app, errors), of(field));
    }
    answer.addCode("default -> null;\n$<};\n");
    spec.addMethod(chain(answer, forAll, true).build());
    for (ErrorClassModel errors : ofRoutes) {
      String field = fields.get(errors.type());
      MethodSpec.Builder own =
          MethodSpec.methodBuilder(of(field))
              .addModifiers(Modifier.PRIVATE)
              .returns(REPLY)
              .addParameter(Throwable.class, "failure")
              .addParameter(JavaTypes.http("Request"), "request")
              .addException(Exception.class);
      spec.addMethod(chain(own, entries(errors, field), false).build());
    }
  }

  private static String of(String field) {
    return "of" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  /** One method after the other, until one gives an answer. */
  private static MethodSpec.Builder chain(
      MethodSpec.Builder method, List<Entry> entries, boolean begun) {
    boolean declared = begun;
    for (int i = 0; i < entries.size(); i++) {
      CodeBlock call =
          CodeBlock.of(
              "$N.$N(failure, request)",
              entries.get(i).field(),
              entries.get(i).caught().javaName());
      boolean last = i == entries.size() - 1;
      if (!declared && last) {
        method.addStatement("return $L", call);
      } else if (!declared) {
        method.addStatement("$T reply = $L", REPLY, call);
        declared = true;
      } else if (last) {
        method.addStatement("return reply != null ? reply : $L", call);
      } else {
        method
            .beginControlFlow("if (reply == null)")
            .addStatement("reply = $L", call)
            .endControlFlow();
      }
    }
    return entries.isEmpty()
        ? method.addStatement("return $L", declared ? "reply" : "null")
        : method;
  }

  private static CodeBlock routes(AppModel app, ErrorClassModel errors) {
    List<RouteModel> routes = app.module().routes();
    List<CodeBlock> indexes = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      if (app.module().owner(routes.get(i)).type().equals(errors.type())) {
        indexes.add(CodeBlock.of("$L", i));
      }
    }
    return indexes.stream().collect(CodeBlock.joining(", "));
  }

  private static List<Entry> entries(ErrorClassModel errors, String field) {
    return errors.caught().stream().map(c -> new Entry(field, c)).toList();
  }
}
