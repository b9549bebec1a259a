package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.Models.declared;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.DeclaredText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parameters that the source declares. */
class TemplateParametersTest {
  private final Map<String, Object> parameters =
      map(Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.HTTP))), "Parameters");

  @Test
  void aDeclaredParameterIsOneOfTheStack() {
    assertEquals(
        Map.of(
            "Type", "String",
            "Description", "${client} of @JwtAuth(audience = \"${client:shop-web}\")",
            "Default", "shop-web",
            "MinLength", 1),
        parameters.get("Client"));
  }

  @Test
  void withoutADefaultADeploymentHasToGiveIt() {
    assertFalse(map(parameters, "Issuer").containsKey("Default"));
  }

  @Test
  void whatTheApiTypeHasNoUseForIsNoParameter() {
    Object template = Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.URL)));
    assertEquals(
        Set.of("Stage", "CodeBucket", "CodeKey", "LogRetentionDays", "WebOrigin"),
        map(template, "Parameters").keySet());
  }

  @Test
  void aTextBecomesAReferenceASubstitutionOrStaysAsItIs() {
    assertEquals(YamlScalar.text("https://a.example"), Cfn.text(declared("https://a.example")));
    assertEquals(Cfn.ref("Issuer"), Cfn.text(declared("${issuer}")));
    assertEquals(
        Cfn.sub("https://${Tenant}.example/${Pool}"),
        Cfn.text(declared("https://${tenant}.example/${pool:a}")));
  }

  @Test
  void dollarsOfATextAreNoParameters() {
    DeclaredText text =
        new DeclaredText(
            List.of(
                new DeclaredText.Literal("a${b}"),
                new DeclaredText.Parameter("c", Optional.empty())));
    assertEquals(Cfn.sub("a${!b}${C}"), Cfn.text(text));
  }
}
