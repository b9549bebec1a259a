package dev.narae.processor.emit.doc;

import dev.narae.processor.model.DeclaredText;
import java.util.ArrayList;
import java.util.List;

/** CloudFormation's functions in their short form, and what is made of them time and again. */
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

  /** A declared text, with references to the parameters in it. */
  static YamlNode text(DeclaredText text) {
    List<DeclaredText.Parameter> parameters = text.parameters();
    if (parameters.isEmpty()) {
      return YamlScalar.text(text.toString());
    }
    return text.parts().size() == 1
        ? ref(parameters.get(0).templateName())
        : sub(substitution(text));
  }

  /** A declared text in single quotes, as API Gateway marks fixed values. */
  static YamlNode quoted(DeclaredText text) {
    List<DeclaredText.Part> parts = new ArrayList<>();
    parts.add(new DeclaredText.Literal("'"));
    parts.addAll(text.parts());
    parts.add(new DeclaredText.Literal("'"));
    return text(new DeclaredText(parts));
  }

  /** A piece of a text between separators, from 0. */
  static YamlNode part(YamlNode text, String separator, int index) {
    return YamlList.tagged(
        "!Select",
        YamlScalar.of(index),
        YamlList.tagged("!Split", YamlScalar.text(separator), text));
  }

  /** Declared texts with commas between them, as one. */
  static YamlNode joined(List<DeclaredText> texts) {
    List<DeclaredText.Part> parts = new ArrayList<>();
    for (DeclaredText text : texts) {
      if (!parts.isEmpty()) {
        parts.add(new DeclaredText.Literal(","));
      }
      parts.addAll(text.parts());
    }
    return text(new DeclaredText(parts));
  }

  /** A declared text as {@code Fn::Sub} reads it, to which a dollar and a brace mean something. */
  static String substitution(DeclaredText text) {
    StringBuilder substitution = new StringBuilder();
    for (DeclaredText.Part part : text.parts()) {
      if (part instanceof DeclaredText.Parameter parameter) {
        substitution.append("${").append(parameter.templateName()).append('}');
      } else if (part instanceof DeclaredText.Literal literal) {
        substitution.append(literal.text().replace("${", "${!"));
      }
    }
    return substitution.toString();
  }

  /** What API Gateway calls to reach a function. */
  static YamlNode invocation(String functionId) {
    return sub(
        "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${"
            + functionId
            + ".Arn}/invocations");
  }

  /**
   * The permission for an API to call a function.
   *
   * @param part of the API, such as <code>authorizers/*</code>
   */
  static YamlMap permission(String functionId, String apiId, String part) {
    return resource(
        "AWS::Lambda::Permission",
        new YamlMap()
            .put("Action", "lambda:InvokeFunction")
            .put("FunctionName", ref(functionId))
            .put("Principal", "apigateway.amazonaws.com")
            .put(
                "SourceArn",
                sub(
                    "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${"
                        + apiId
                        + "}/"
                        + part)));
  }

  /** A resource with its properties. */
  static YamlMap resource(String type, YamlMap properties) {
    return new YamlMap().put("Type", type).put("Properties", properties);
  }
}
