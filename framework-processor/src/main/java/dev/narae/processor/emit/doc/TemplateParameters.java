package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.DeclaredText;
import java.util.List;
import java.util.stream.IntStream;

/** What differs from one deployment of a service to another. */
final class TemplateParameters {
  static final String STAGE = "Stage";
  static final String CODE_BUCKET = "CodeBucket";
  static final String CODE_KEY = "CodeKey";
  static final String LOG_RETENTION = "LogRetentionDays";

  /** What CloudWatch Logs accepts as {@code RetentionInDays}. */
  private static final int[] RETENTIONS = {
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653
  };

  private final YamlMap parameters = ofEveryService();

  private TemplateParameters() {}

  /** Those of every service, those of its API type, and those that the source declares. */
  static YamlMap of(AppModel app) {
    TemplateParameters all = new TemplateParameters();
    all.parameters.putAll(FrontResources.of(app).parameters());
    for (AuthModel.Jwt jwt : Authorizers.of(app).jwts().values()) {
      all.declare("@JwtAuth", "issuer", List.of(jwt.issuer()));
      all.declare("@JwtAuth", "audience", jwt.audiences());
    }
    app.cors().map(CorsModel::origins).ifPresent(o -> all.declare("@Cors", "origins", o));
    return all.parameters;
  }

  /** A parameter of one name is one parameter, also where the template has it anyway. */
  private void declare(String annotation, String member, List<DeclaredText> texts) {
    for (DeclaredText text : texts) {
      String place = annotation + "(" + member + " = \"" + text + "\")";
      for (DeclaredText.Parameter declared : text.parameters()) {
        if (!parameters.has(declared.templateName())) {
          parameters.put(declared.templateName(), declared(declared, place));
        }
      }
    }
  }

  private static YamlMap declared(DeclaredText.Parameter declared, String place) {
    YamlMap parameter = parameter("String", "${" + declared.name() + "} of " + place);
    declared.defaultValue().ifPresent(value -> parameter.put("Default", value));
    return declared.defaultValue().filter(String::isEmpty).isPresent()
        ? parameter
        : parameter.put("MinLength", 1);
  }

  private static YamlMap ofEveryService() {
    return new YamlMap()
        .put(
            STAGE,
            parameter("String", "Tells one deployment of this service from another")
                .put("Default", "dev")
                .put("AllowedPattern", "^[a-z][a-z0-9-]{0,19}$"))
        .put(CODE_BUCKET, parameter("String", "The S3 bucket that holds the function's code"))
        .put(
            CODE_KEY,
            parameter("String", "The code's key in that bucket; new code needs a new key"))
        .put(
            LOG_RETENTION,
            parameter("Number", "How many days logs are kept")
                .put("Default", 30)
                .put(
                    "AllowedValues",
                    YamlList.of(IntStream.of(RETENTIONS).mapToObj(YamlScalar::of).toList())));
  }

  static YamlMap parameter(String type, String description) {
    return new YamlMap().put("Type", type).put("Description", description);
  }
}
