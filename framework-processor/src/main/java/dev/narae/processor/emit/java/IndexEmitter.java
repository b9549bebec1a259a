package dev.narae.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.narae.annotation.ModuleIndex;
import dev.narae.processor.index.ModelText;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that carries a module's model to later compilations. */
final class IndexEmitter {
  /**
   * Characters of one string constant. A class file's constant holds 65,535 bytes (JVMS §4.4.7) and
   * a character takes at most three.
   */
  private static final int PIECE = 20_000;

  GeneratedSource emit(ModuleModel module, List<TypeName> origins) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(ModuleIndex.class).addMember("format", "$L", ModelText.FORMAT);
    String text = ModelText.write(module);
    for (int start = 0; start < text.length(); start += PIECE) {
      annotation.addMember(
          "value", "$S", text.substring(start, Math.min(text.length(), start + PIECE)));
    }
    TypeName type = ModelText.indexType(module.type());
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(JavaTypes.className(type))
            .addJavadoc("What the processor knows of {@code $L}.", module.type())
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(annotation.build());
    return GeneratedSource.of(type, origins, spec);
  }
}
