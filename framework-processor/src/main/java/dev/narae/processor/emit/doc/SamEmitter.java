package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import java.nio.charset.StandardCharsets;

/** Writes the AWS SAM template of a service: everything its stack holds. */
public final class SamEmitter {
  /** CloudFormation's limit for a template's description. */
  private static final int DESCRIPTION_BYTES = 1024;

  static final String IS_DEV = "IsDev";

  private SamEmitter() {}

  /** The text of {@code template.yaml}; equal models give equal text. */
  public static String emit(AppModel app) {
    Tables tables = Tables.of(app);
    FrontResources front = FrontResources.of(app);
    YamlMap resources = new YamlMap();
    FunctionResources functions = new FunctionResources(app, tables);
    functions.addTo(resources, function(app, front), "what the function may do, and nothing else");
    AuthorizerFunctions.addTo(resources, app, Authorizers.of(app), functions);
    front.addTo(resources);
    tables.addTo(resources);
    YamlMap outputs = new YamlMap();
    front.addOutputs(outputs);
    tables.addOutputs(outputs);
    YamlMap template =
        new YamlMap()
            .comment(Comments.document(app))
            .put("AWSTemplateFormatVersion", "2010-09-09")
            .put("Transform", "AWS::Serverless-2016-10-31")
            .put("Description", description(app))
            .blankLine()
            .put("Parameters", TemplateParameters.of(app));
    if (!tables.isEmpty()) {
      template.blankLine().put("Conditions", conditions());
    }
    template.blankLine().put("Resources", resources).blankLine().put("Outputs", outputs);
    return YamlPrinter.print(template);
  }

  private static FunctionResources.Spec function(AppModel app, FrontResources front) {
    return new FunctionResources.Spec(
        FunctionResources.FUNCTION,
        app.handlerType(),
        app.timeout(),
        "function",
        front.variables(),
        Comments.app(app));
  }

  private static String description(AppModel app) {
    String summary = app.docs().summary();
    String text = summary.isEmpty() ? app.name() + ", a service made with Narae" : summary;
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int c : text.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).toArray()) {
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > DESCRIPTION_BYTES) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString();
  }

  private static YamlMap conditions() {
    return new YamlMap()
        .put(IS_DEV, Cfn.equal(Cfn.ref(TemplateParameters.STAGE), YamlScalar.text("dev")));
  }
}
