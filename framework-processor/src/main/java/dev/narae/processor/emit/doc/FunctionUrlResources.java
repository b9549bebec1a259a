package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;

/** A function URL. */
final class FunctionUrlResources implements FrontResources {
  private static final String URL = "FunctionUrl";

  private final AppModel app;

  FunctionUrlResources(AppModel app) {
    this.app = app;
  }

  @Override
  public void addTo(YamlMap resources) {
    String origin = Comments.app(app);
    resources.blankLine().comment(origin).put(URL, url());
    if (isOpen()) {
      resources
          .blankLine()
          .comment(origin + "; anybody may call the URL …")
          .put(
              URL + "Permission",
              permission(
                  "lambda:InvokeFunctionUrl", "FunctionUrlAuthType", YamlScalar.text("NONE")))
          .blankLine()
          .comment("… and through it the function, which AWS has asked for since October 2025.")
          .put(
              URL + "InvokePermission",
              permission("lambda:InvokeFunction", "InvokedViaFunctionUrl", YamlScalar.of(true)));
    }
  }

  @Override
  public void addOutputs(YamlMap outputs) {
    outputs.put(
        URL_OUTPUT, FrontResources.urlOutput(YamlScalar.tagged("!GetAtt", URL + ".FunctionUrl")));
  }

  /** A URL is open or closed as a whole, so it is closed unless all routes are public. */
  private boolean isOpen() {
    return app.module().routes().stream().allMatch(app::isPublic);
  }

  private YamlMap url() {
    YamlMap properties =
        new YamlMap()
            .put("TargetFunctionArn", Cfn.arn(FunctionResources.FUNCTION))
            .put("AuthType", isOpen() ? "NONE" : "AWS_IAM")
            .put("InvokeMode", "BUFFERED");
    app.cors().ifPresent(cors -> properties.put("Cors", CorsResources.of(app, cors)));
    return Cfn.resource("AWS::Lambda::Url", properties);
  }

  private static YamlMap permission(String action, String condition, YamlNode value) {
    return Cfn.resource(
        "AWS::Lambda::Permission",
        new YamlMap()
            .put("Action", action)
            .put("FunctionName", Cfn.ref(FunctionResources.FUNCTION))
            .put("Principal", "*")
            .put(condition, value));
  }
}
