package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Turns a template's YAML into maps, lists, strings, longs, booleans and {@link Intrinsic}s.
 *
 * <p>Both spellings of an intrinsic become one: {@code !Sub text} and {@code {Fn::Sub: text}}. A
 * number stays text unless it is a plain decimal integer, so that {@code 1.10} and {@code 007} keep
 * the form in which CloudFormation would hand them on.
 */
final class TemplateParser {
  private TemplateParser() {}

  /**
   * Parses the text of a template.
   *
   * @throws LocalException if the text is not YAML, or not a mapping at the top
   */
  static Map<String, Object> parse(String yaml) {
    Node root;
    try {
      root =
          new Compose(LoadSettings.builder().setLabel("template.yaml").build())
              .composeString(yaml)
              .orElseThrow(() -> new LocalException("The template is empty. Build the app again."));
    } catch (YamlEngineException e) {
      throw new LocalException("The template is not YAML: " + e.getMessage());
    }
    if (value(root) instanceof Map<?, ?> map) {
      return Tree.map(map, "the template");
    }
    throw new LocalException("The template is not a mapping. Build the app again.");
  }

  private static Object value(Node node) {
    String tag = node.getTag().getValue();
    Object untagged = untagged(node);
    return tag.startsWith("!") ? new Intrinsic(tag.substring(1), untagged) : untagged;
  }

  private static Object untagged(Node node) {
    if (node instanceof MappingNode mapping) {
      return longForm(map(mapping));
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> elements = new ArrayList<>();
      sequence.getValue().forEach(element -> elements.add(value(element)));
      return elements;
    }
    return scalar((ScalarNode) node);
  }

  private static Map<String, Object> map(MappingNode mapping) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (NodeTuple member : mapping.getValue()) {
      members.put(String.valueOf(untagged(member.getKeyNode())), value(member.getValueNode()));
    }
    return members;
  }

  private static Object longForm(Map<String, Object> members) {
    if (members.size() == 1) {
      Map.Entry<String, Object> only = members.entrySet().iterator().next();
      if (only.getKey().startsWith("Fn::")) {
        return new Intrinsic(only.getKey().substring("Fn::".length()), only.getValue());
      }
      if (only.getKey().equals("Ref")) {
        return new Intrinsic("Ref", only.getValue());
      }
    }
    return members;
  }

  private static Object scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    if (tag.equals(Tag.INT) && text.matches("0|-?[1-9][0-9]{0,17}")) {
      return Long.valueOf(text);
    }
    return text;
  }
}
