package dev.narae.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The stages of the processor, and what each of them must not know. */
@AnalyzeClasses(
    packages = "dev.narae.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "dev.narae.processor";

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching(BASE + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule stagesFollowOneDirection =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(BASE + ".model")
          .layer("text")
          .definedBy(BASE + ".text")
          .layer("index")
          .definedBy(BASE + ".index")
          .layer("diag")
          .definedBy(BASE + ".diag")
          .layer("read")
          .definedBy(BASE + ".read")
          .layer("check")
          .definedBy(BASE + ".check")
          .layer("emit")
          .definedBy(BASE + ".emit..")
          .layer("io")
          .definedBy(BASE + ".io")
          .layer("shell")
          .definedBy(BASE)
          .whereLayer("shell")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("emit")
          .mayOnlyBeAccessedByLayers("shell")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("shell", "check")
          .whereLayer("diag")
          .mayOnlyBeAccessedByLayers("shell", "check", "read")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("read", "emit")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("read", "emit")
          .whereLayer("model")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule onlyIoTouchesTheFiler =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".io")
          .and()
          .resideOutsideOfPackage(BASE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.annotation.processing.Filer");

  @ArchTest
  static final ArchRule theModelAndTheEmittersKnowNothingOfJavac =
      noClasses()
          .that()
          .resideInAnyPackage(BASE + ".model", BASE + ".index", BASE + ".emit", BASE + ".emit.doc")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..");

  @ArchTest
  static final ArchRule noClassHasMutableStatics =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule modelsAreRecordsOrEnums =
      classes()
          .that()
          .resideInAPackage(BASE + ".model")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beAssignableTo(Record.class);
}
