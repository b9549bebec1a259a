package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Writes the AWS SAM template of a service: everything its stack holds. */
public final class SamEmitter {
  /** CloudFormation's limit for a template's description. */
  private static final int DESCRIPTION_BYTES = 1024;

  /** What CloudWatch Logs accepts as {@code RetentionInDays}. */
  private static final int[] RETENTIONS = {
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653
  };

  static final String STAGE = "Stage";
  static final String CODE_BUCKET = "CodeBucket";
  static final String CODE_KEY = "CodeKey";
  static final String LOG_RETENTION = "LogRetentionDays";
  static final String IS_DEV = "IsDev";

  private SamEmitter() {}

  /** The text of {@code template.yaml}; equal models give equal text. */
  public static String emit(AppModel app) {
    Tables tables = Tables.of(app);
    YamlMap resources = new YamlMap();
    FunctionResources.addTo(resources, app, tables);
    ApiResources.addTo(resources, app);
    tables.addTo(resources);
    YamlMap outputs = new YamlMap();
    ApiResources.addOutputs(outputs);
    tables.addOutputs(outputs);
    YamlMap template =
        new YamlMap()
            .comment(Comments.document(app))
            .put("AWSTemplateFormatVersion", "2010-09-09")
            .put("Transform", "AWS::Serverless-2016-10-31")
            .put("Description", description(app))
            .blankLine()
            .put("Parameters", parameters());
    if (!tables.isEmpty()) {
      template.blankLine().put("Conditions", conditions());
    }
    template.blankLine().put("Resources", resources).blankLine().put("Outputs", outputs);
    return YamlPrinter.print(template);
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

  private static YamlMap parameters() {
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

  private static YamlMap parameter(String type, String description) {
    return new YamlMap().put("Type", type).put("Description", description);
  }

  private static YamlMap conditions() {
    return new YamlMap().put(IS_DEV, Cfn.equal(Cfn.ref(STAGE), YamlScalar.text("dev")));
  }
}
