package dev.narae;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The packages' arrows, and what start-up time forbids in main code. */
@AnalyzeClasses(packages = "dev.narae", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("config")
          .definedBy("dev.narae.config")
          .layer("validation")
          .definedBy("dev.narae.validation")
          .layer("json")
          .definedBy("dev.narae.json")
          .layer("http")
          .definedBy("dev.narae.http")
          .layer("dynamodb")
          .definedBy("dev.narae.dynamodb")
          .layer("transport")
          .definedBy("dev.narae.dynamodb.transport")
          .layer("lambda")
          .definedBy("dev.narae.lambda")
          .layer("events")
          .definedBy("dev.narae.lambda.events")
          .whereLayer("config")
          .mayNotAccessAnyLayer()
          .whereLayer("validation")
          .mayNotAccessAnyLayer()
          .whereLayer("json")
          .mayOnlyAccessLayers("validation")
          .whereLayer("http")
          .mayOnlyAccessLayers("json", "validation")
          .whereLayer("dynamodb")
          .mayOnlyAccessLayers("json", "http", "validation")
          .whereLayer("transport")
          .mayOnlyAccessLayers("dynamodb", "config")
          .whereLayer("lambda")
          .mayOnlyAccessLayers("http", "json", "validation", "config")
          .whereLayer("events")
          .mayOnlyAccessLayers("http", "json");

  @ArchTest
  static final ArchRule packagesHaveNoCycle =
      slices().matching("dev.narae.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingIsReflected =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.ServiceLoader.class);

  @ArchTest
  static final ArchRule nothingCostlyIsLoadedAtStart =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.stream..", "java.text..")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.function..")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "matches", String.class);

  @ArchTest
  static final ArchRule onlyDeclaredPatternsAreRegularExpressions =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.narae.validation.TextPattern")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.regex..");

  /** A switch over an enum has such a class of its own. */
  @ArchTest
  static final ArchRule noEnumIsSwitchedOver =
      noClasses()
          .should(
              new ArchCondition<JavaClass>("hold a switch map of an enum") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean map =
                      type.getFields().stream()
                          .anyMatch(field -> field.getName().startsWith("$SwitchMap$"));
                  events.add(new SimpleConditionEvent(type, map, type.getName()));
                }
              });

  @ArchTest
  static final ArchRule nothingIsBoundToData =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.narae.lambda.events")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson.databind..",
              "com.fasterxml.jackson.databind..",
              "com.fasterxml.jackson.core..",
              "com.amazonaws.services.lambda.runtime.events..",
              "software.amazon.awssdk.enhanced..");

  @ArchTest
  static final ArchRule onlyJsonKnowsTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.narae.json")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");

  @ArchTest
  static final ArchRule onlyTheTransportKnowsTheSdk =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.narae.dynamodb.transport")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      ArchRuleDefinition.fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();
}
