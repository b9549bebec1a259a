package dev.narae.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.TypeName;
import java.util.List;

/**
 * A generated class.
 *
 * @param origins the user's types it was made from, for incremental compilers
 * @param text the whole compilation unit
 */
public record GeneratedSource(TypeName type, List<TypeName> origins, String text) {
  private static final String PROCESSOR = "dev.narae.processor.NaraeProcessor";

  /** Renders a class: two spaces of indentation, imports sorted, no date. */
  static GeneratedSource of(TypeName type, List<TypeName> origins, TypeSpec.Builder spec) {
    spec.addAnnotation(
        AnnotationSpec.builder(JavaTypes.GENERATED).addMember("value", "$S", PROCESSOR).build());
    JavaFile file =
        JavaFile.builder(type.packageName(), spec.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new GeneratedSource(type, List.copyOf(origins), Layout.tidy(file.toString()));
  }
}
