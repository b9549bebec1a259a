package dev.narae.processor.emit.doc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints a tree of nodes as YAML: block style with two spaces of indentation, list items indented
 * below their key, short lists of scalars in brackets, {@code \n} at the end of every line.
 */
final class YamlPrinter {
  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();

  private YamlPrinter() {}

  /** The document, with a final line end. */
  static String print(YamlMap document) {
    YamlPrinter printer = new YamlPrinter();
    printer.map(document, 0, "");
    return printer.out.toString();
  }

  /**
   * @param lead what replaces the indentation of the first entry: the dash of a list item
   */
  private void map(YamlMap map, int indent, String lead) {
    String start = lead;
    for (Map.Entry<String, YamlMap.Entry> entry : map.entries().entrySet()) {
      if (entry.getValue().spaced()) {
        out.append('\n');
      }
      // Above a list item its comment stands where the dash does.
      comment(entry.getValue().comment(), start.isEmpty() ? indent : indent - 2);
      String margin = start.isEmpty() ? " ".repeat(indent) : start;
      String key = margin + YamlText.inline(entry.getKey(), false) + ":";
      out.append(key);
      value(entry.getValue().value(), indent, key.length() + 1);
      start = "";
    }
  }

  private void comment(String comment, int indent) {
    comment
        .lines()
        .map(line -> " ".repeat(indent) + "# " + YamlText.comment(line))
        .forEach(line -> out.append(line.stripTrailing()).append('\n'));
  }

  /** What follows a key's colon, to the end of the line or of the block below. */
  private void value(YamlNode node, int indent, int column) {
    if (isInline(node, column)) {
      out.append(' ').append(inline(node, false)).append('\n');
    } else if (node instanceof YamlScalar scalar) {
      literalBlock(scalar, indent + 2);
    } else if (node instanceof YamlList list) {
      out.append(list.tag().isEmpty() ? "" : " " + list.tag()).append('\n');
      list(list, indent + 2, "");
    } else if (node instanceof YamlMap map) {
      out.append('\n');
      map(map, indent + 2, "");
    }
  }

  private void list(YamlList list, int indent, String lead) {
    String start = lead;
    for (YamlNode item : list.items()) {
      String dash = (start.isEmpty() ? " ".repeat(indent) : start) + "- ";
      item(item, indent, dash);
      start = "";
    }
  }

  private void item(YamlNode item, int indent, String dash) {
    if (isInline(item, dash.length())) {
      out.append(dash).append(inline(item, false)).append('\n');
    } else if (item instanceof YamlMap map) {
      map(map, indent + 2, dash);
    } else if (item instanceof YamlList list && list.tag().isEmpty()) {
      list(list, indent + 2, dash);
    } else {
      out.append(dash.stripTrailing());
      value(item, indent, dash.length());
    }
  }

  private void literalBlock(YamlScalar scalar, int indent) {
    boolean endsLine = scalar.text().endsWith("\n");
    out.append(scalar.tag().isEmpty() ? "" : " " + scalar.tag());
    out.append(endsLine ? " |\n" : " |-\n");
    scalar
        .text()
        .lines()
        .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
        .forEach(line -> out.append(line).append('\n'));
  }

  /** Whether a node goes on the line it starts on. */
  private static boolean isInline(YamlNode node, int column) {
    if (node instanceof YamlScalar scalar) {
      return scalar.literal() || !YamlText.isBlock(scalar.text());
    }
    if (node instanceof YamlMap map) {
      return map.isEmpty();
    }
    YamlList list = (YamlList) node;
    return list.items().isEmpty()
        || (list.items().stream().allMatch(i -> isFlowItem(i, list))
            && column + inline(list, false).length() <= WIDTH);
  }

  /** Scalars of one line, and calls such as {@code !Ref} within calls such as {@code !Equals}. */
  private static boolean isFlowItem(YamlNode node, YamlList owner) {
    if (node instanceof YamlList list) {
      return !owner.tag().isEmpty()
          && !list.tag().isEmpty()
          && list.items().stream().allMatch(i -> isFlowItem(i, list));
    }
    return isInline(node, 0);
  }

  private static String inline(YamlNode node, boolean inFlow) {
    if (node instanceof YamlScalar scalar) {
      String text = scalar.literal() ? scalar.text() : YamlText.inline(scalar.text(), inFlow);
      return scalar.tag().isEmpty() ? text : scalar.tag() + " " + text;
    }
    if (node instanceof YamlList list) {
      return (list.tag().isEmpty() ? "" : list.tag() + " ") + flow(list.items());
    }
    return "{}";
  }

  private static String flow(List<YamlNode> items) {
    return items.stream().map(i -> inline(i, true)).collect(Collectors.joining(", ", "[", "]"));
  }
}
