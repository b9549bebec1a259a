package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evaluates the intrinsic functions that a generated template uses where the local server reads:
 * {@code Ref}, {@code GetAtt}, {@code Sub}, {@code Join}, {@code Split}, {@code Select}, {@code If}
 * and what conditions are made of.
 *
 * <p>A table is its local name and has a local ARN. Any other resource does not exist locally and
 * stands as its logical id, or {@code id.attribute}.
 *
 * @param parameters the values of the template's parameters
 * @param conditions the template's {@code Conditions}
 * @param tables physical names of the tables by logical id
 * @param stackName what {@code AWS::StackName} is
 */
record Resolver(
    Parameters parameters,
    Map<String, Object> conditions,
    Map<String, String> tables,
    String stackName) {
  private static final String ACCOUNT = "000000000000";
  private static final String REGION = "us-east-1";

  /** The value with every intrinsic below it replaced. */
  Object resolve(Object value) {
    if (value instanceof Intrinsic intrinsic) {
      return evaluate(intrinsic);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> resolved = new LinkedHashMap<>();
      map.forEach((name, member) -> resolved.put(String.valueOf(name), resolve(member)));
      return resolved;
    }
    if (value instanceof List<?> list) {
      List<Object> resolved = new ArrayList<>();
      list.forEach(element -> resolved.add(resolve(element)));
      return resolved;
    }
    return value;
  }

  /** The text a value comes to. */
  String text(Object value, String where) {
    return Tree.text(resolve(value), where);
  }

  private Object evaluate(Intrinsic intrinsic) {
    Object argument = intrinsic.argument();
    return switch (intrinsic.name()) {
      case "Ref" -> reference(text(argument, "!Ref"), Map.of());
      case "GetAtt" -> reference(attribute(argument), Map.of());
      case "Sub" -> substitute(argument);
      case "Join" -> join(argument);
      case "Split" -> split(arguments(intrinsic, 2));
      case "Select" -> select(arguments(intrinsic, 2));
      case "If" -> choose(arguments(intrinsic, 3));
      case "Equals" -> equal(arguments(intrinsic, 2));
      case "Not" -> !isTrue(arguments(intrinsic, 1).get(0));
      case "And" -> arguments(intrinsic, 2).stream().allMatch(this::isTrue);
      case "Or" -> arguments(intrinsic, 2).stream().anyMatch(this::isTrue);
      case "Condition" -> condition(text(argument, "!Condition"));
      default ->
          throw new LocalException(
              "The template uses !"
                  + intrinsic.name()
                  + " where the local server has to read it, which it can't evaluate.");
    };
  }

  private Object choose(List<?> branches) {
    boolean condition = condition(text(branches.get(0), "!If"));
    return resolve(branches.get(condition ? 1 : 2));
  }

  private boolean equal(List<?> sides) {
    return text(sides.get(0), "!Equals").equals(text(sides.get(1), "!Equals"));
  }

  private boolean condition(String name) {
    if (!conditions.containsKey(name)) {
      throw new LocalException("The template has no condition " + name + ".");
    }
    return isTrue(conditions.get(name));
  }

  private boolean isTrue(Object condition) {
    return Boolean.TRUE.equals(resolve(condition));
  }

  private static List<?> arguments(Intrinsic intrinsic, int atLeast) {
    if (intrinsic.argument() instanceof List<?> arguments && arguments.size() >= atLeast) {
      return arguments;
    }
    throw new LocalException(
        "In the template, !"
            + intrinsic.name()
            + " should have a list of "
            + atLeast
            + " or more.");
  }

  private String attribute(Object argument) {
    if (argument instanceof List<?> parts) {
      return String.join(".", parts.stream().map(part -> text(part, "!GetAtt")).toList());
    }
    return text(argument, "!GetAtt");
  }

  private String substitute(Object argument) {
    if (argument instanceof List<?> pair && pair.size() == 2) {
      Map<String, Object> names = Tree.map(resolve(pair.get(1)), "!Sub");
      return substitute(text(pair.get(0), "!Sub"), names);
    }
    return substitute(text(argument, "!Sub"), Map.of());
  }

  private String substitute(String text, Map<String, Object> names) {
    Matcher placeholder = References.PLACEHOLDER.matcher(text);
    StringBuilder result = new StringBuilder();
    while (placeholder.find()) {
      String name = placeholder.group(2).trim();
      boolean literal = !placeholder.group(1).isEmpty();
      String value = literal ? "${" + placeholder.group(2) + "}" : reference(name, names);
      placeholder.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return placeholder.appendTail(result).toString();
  }

  private String join(Object argument) {
    if (argument instanceof List<?> pair
        && pair.size() == 2
        && resolve(pair.get(1)) instanceof List<?> parts) {
      return String.join(
          text(pair.get(0), "!Join"), parts.stream().map(part -> text(part, "!Join")).toList());
    }
    throw new LocalException("In the template, !Join should have a delimiter and a list.");
  }

  private List<String> split(List<?> arguments) {
    String text = text(arguments.get(1), "!Split");
    return List.of(text.split(Pattern.quote(text(arguments.get(0), "!Split")), -1));
  }

  private Object select(List<?> arguments) {
    int index = Tree.integer(resolve(arguments.get(0)), "!Select");
    if (resolve(arguments.get(1)) instanceof List<?> list && index >= 0 && index < list.size()) {
      return list.get(index);
    }
    throw new LocalException("In the template, !Select finds no element " + index + ".");
  }

  private String reference(String name, Map<String, Object> names) {
    if (names.containsKey(name)) {
      return text(names.get(name), "!Sub");
    }
    if (parameters.contains(name)) {
      return parameters.value(name);
    }
    if (tables.containsKey(name)) {
      return tables.get(name);
    }
    String table = name.endsWith(".Arn") ? tables.get(name.replaceAll("\\.Arn$", "")) : null;
    if (table != null) {
      return "arn:aws:dynamodb:" + REGION + ":" + ACCOUNT + ":table/" + table;
    }
    return pseudoParameter(name);
  }

  private String pseudoParameter(String name) {
    return switch (name) {
      case "AWS::AccountId" -> ACCOUNT;
      case "AWS::Partition" -> "aws";
      case "AWS::Region" -> REGION;
      case "AWS::StackName" -> stackName;
      case "AWS::URLSuffix" -> "amazonaws.com";
      default -> name;
    };
  }
}
