package dev.narae.processor.emit.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Documents read back by a YAML parser, and ways to walk through them. */
final class Documents {
  private Documents() {}

  /** The document as maps, lists and scalars; {@code !Ref x} becomes the text {@code !Ref x}. */
  static Object parse(String text) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    return new Load(settings, new ShortTags(settings)).loadFromString(text);
  }

  /** What stands at the end of the keys and, for lists, indexes. */
  static Object at(Object document, Object... path) {
    return find(document, path)
        .orElseThrow(() -> new AssertionError("nothing at " + List.of(path) + " of " + document));
  }

  static Optional<Object> find(Object document, Object... path) {
    Object node = document;
    for (Object step : path) {
      if (node instanceof Map<?, ?> map && map.containsKey(step)) {
        node = map.get(step);
      } else if (node instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        node = list.get(i);
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(node);
  }

  @SuppressWarnings("unchecked") // The keys of our documents are texts.
  static Map<String, Object> map(Object document, Object... path) {
    return (Map<String, Object>) at(document, path);
  }

  @SuppressWarnings("unchecked") // Whoever asks for a list reads its elements as they are.
  static List<Object> list(Object document, Object... path) {
    return (List<Object>) at(document, path);
  }

  /** CloudFormation's functions as texts and as lists that begin with the function's name. */
  private static final class ShortTags extends StandardConstructor {
    ShortTags(LoadSettings settings) {
      super(settings);
      Map<Tag, ConstructNode> tags = new HashMap<>();
      for (String name :
          List.of("!Ref", "!GetAtt", "!Sub", "!If", "!Equals", "!Select", "!Split")) {
        tags.put(new Tag(name), node -> construct(name, node));
      }
      tagConstructors.putAll(tags);
    }

    private Object construct(String name, Node node) {
      return node instanceof ScalarNode scalar
          ? name + " " + scalar.getValue()
          : name + " " + constructSequence((SequenceNode) node);
    }
  }
}
