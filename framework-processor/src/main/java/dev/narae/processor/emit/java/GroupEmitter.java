package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that reads a record from parameters, each component by its name. */
final class GroupEmitter {
  private static final ClassName SOURCE = JavaTypes.lambda("ParamSource");

  private final ParamCode params;
  private final ValidatorEmitter validators;

  GroupEmitter(ModuleModel known) {
    this.params = new ParamCode(known);
    this.validators = new ValidatorEmitter(known);
  }

  GeneratedSource emit(ShapeModel shape) {
    Modifier[] visibility = shape.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(shape.groupType()))
            .addJavadoc(
                "Reads {@link $T} from parameters of its properties' names.",
                JavaTypes.className(shape.type()))
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(read(shape, visibility));
    Making.addMethod(spec, shape);
    return GeneratedSource.of(shape.groupType(), List.of(shape.type()), spec);
  }

  private MethodSpec read(ShapeModel shape, Modifier[] visibility) {
    NameAllocator locals = CodecClass.locals(shape, "in");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addJavadoc("The record; null after a violation.")
            .addModifiers(visibility)
            .addModifiers(Modifier.STATIC)
            .returns(JavaTypes.className(shape.type()))
            .addParameter(SOURCE, "in");
    for (ComponentModel component : shape.components()) {
      method.addStatement(
          "$T $N = $L",
          JavaTypes.boxed(component.type()),
          locals.get(component.name()),
          value(component));
    }
    validators.call(shape, locals, "in").ifPresent(method::addStatement);
    CodeBlock record =
        shape.components().stream()
            .map(c -> params.argument(locals.get(c.name()), c.type(), c.presence()))
            .collect(Making.call(shape));
    CodeBlock checked =
        shape.checks().isEmpty()
            ? record
            : CodeBlock.of("in.done($L)", ValidatorEmitter.checked(shape, "in.again()", record));
    CodecClass.addRecord(method, shape, locals, "in.end()", checked, "return in.refused");
    return method.build();
  }

  /** What JSON never has is not read from parameters either. */
  private CodeBlock value(ComponentModel component) {
    if (component.property().isRead()) {
      return params.read(from(component), component.type(), component.presence());
    }
    return component.presence().isDefault()
        ? params.defaultOf(component.type(), component.presence())
        : CodeBlock.of("null");
  }

  private static CodeBlock from(ComponentModel component) {
    String method = ParamCode.isRepeated(component.type()) ? "params" : "param";
    if (ParamCode.isFile(component.type())) {
      method = "files";
    }
    return CodeBlock.of("in.$L($S)", method, component.property().name());
  }
}
