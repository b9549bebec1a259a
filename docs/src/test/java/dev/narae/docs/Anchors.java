package dev.narae.docs;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The names that GitHub gives to the headings of a page, in their order. */
final class Anchors {
  private final Set<String> names = new LinkedHashSet<>();

  Set<String> names() {
    return names;
  }

  /**
   * Letters, digits, underscores and hyphens remain, spaces become hyphens, doubles are counted.
   */
  void add(Heading heading) {
    String name =
        text(heading)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "")
            .replace(' ', '-');
    String unique = name;
    for (int count = 1; !names.add(unique); count++) {
      unique = name + "-" + count;
    }
  }

  private static String text(Heading heading) {
    StringBuilder text = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
