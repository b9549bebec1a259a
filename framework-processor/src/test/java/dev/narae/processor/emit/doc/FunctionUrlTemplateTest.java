package dev.narae.processor.emit.doc;

import static dev.narae.processor.emit.doc.Documents.at;
import static dev.narae.processor.emit.doc.Documents.find;
import static dev.narae.processor.emit.doc.Documents.map;
import static dev.narae.processor.emit.doc.FrontModel.PUBLIC;
import static dev.narae.processor.emit.doc.Models.nothing;
import static dev.narae.processor.emit.doc.Models.route;
import static dev.narae.processor.emit.doc.Models.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.RouteModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionUrlTemplateTest {
  private static final RouteModel OPEN = with(route("GET /", "open", nothing()), PUBLIC);

  @Test
  void anOpenUrlNeedsBothPermissionsForEverybody() { // T4
    Object template = template(OPEN);
    assertEquals("NONE", at(template, "Resources", "FunctionUrl", "Properties", "AuthType"));
    assertEquals(
        Map.of(
            "Action", "lambda:InvokeFunctionUrl",
            "FunctionName", "!Ref Function",
            "Principal", "*",
            "FunctionUrlAuthType", "NONE"),
        at(template, "Resources", "FunctionUrlPermission", "Properties"));
    assertEquals(
        Map.of(
            "Action", "lambda:InvokeFunction",
            "FunctionName", "!Ref Function",
            "Principal", "*",
            "InvokedViaFunctionUrl", true),
        at(template, "Resources", "FunctionUrlInvokePermission", "Properties"));
  }

  @Test
  void oneRouteForUsersOfTheAccountClosesTheUrl() { // T4
    Object template = template(OPEN, Models.closed(route("GET /closed", "closed", nothing())));
    assertEquals("AWS_IAM", at(template, "Resources", "FunctionUrl", "Properties", "AuthType"));
    assertTrue(find(template, "Resources", "FunctionUrlPermission").isEmpty());
    assertTrue(find(template, "Resources", "FunctionUrlInvokePermission").isEmpty());
  }

  @Test
  void theUrlAnswersPreflights() { // S11
    Map<String, Object> cors =
        map(template(OPEN), "Resources", "FunctionUrl", "Properties", "Cors");
    assertEquals(List.of("https://shop.example", "!Ref WebOrigin"), cors.get("AllowOrigins"));
    assertEquals(List.of("GET"), cors.get("AllowMethods"));
  }

  @Test
  void theOutputIsTheUrl() {
    assertEquals(
        "!GetAtt FunctionUrl.FunctionUrl", at(template(OPEN), "Outputs", "ApiUrl", "Value"));
  }

  private static Object template(RouteModel... routes) {
    return Documents.parse(SamEmitter.emit(FrontModel.app(ApiType.URL, PUBLIC, List.of(routes))));
  }
}
