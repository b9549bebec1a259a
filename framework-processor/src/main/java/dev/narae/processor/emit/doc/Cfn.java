package dev.narae.processor.emit.doc;

/** CloudFormation's functions in their short form. */
final class Cfn {
  private Cfn() {}

  static YamlNode ref(String logicalId) {
    return YamlScalar.tagged("!Ref", logicalId);
  }

  static YamlNode arn(String logicalId) {
    return YamlScalar.tagged("!GetAtt", logicalId + ".Arn");
  }

  static YamlNode sub(String text) {
    return YamlScalar.tagged("!Sub", text);
  }

  static YamlNode choose(String condition, YamlNode then, YamlNode otherwise) {
    return YamlList.tagged("!If", YamlScalar.text(condition), then, otherwise);
  }

  static YamlNode equal(YamlNode left, YamlNode right) {
    return YamlList.tagged("!Equals", left, right);
  }

  /** A resource with its properties. */
  static YamlMap resource(String type, YamlMap properties) {
    return new YamlMap().put("Type", type).put("Properties", properties);
  }
}
