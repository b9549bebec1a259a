package dev.narae.processor.read;

import dev.narae.processor.model.Docs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Javadoc as plain text. */
final class DocReader {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
  private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*");
  private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])(\\s|$)");

  private final Elements elements;

  DocReader(Elements elements) {
    this.elements = elements;
  }

  /** The text before the block tags. */
  Docs docs(Element element) {
    String comment = comment(element);
    Matcher tag = BLOCK_TAG.matcher(comment);
    String description = plain(tag.find() ? comment.substring(0, tag.start()) : comment);
    Matcher end = SENTENCE_END.matcher(description);
    String first = end.find() ? description.substring(0, end.start()) : description;
    String summary = first.split("\n\n", 2)[0].replace('\n', ' ');
    return new Docs(summary, description, elements.isDeprecated(element));
  }

  /** The texts of the {@code @param} tags by name. */
  Map<String, String> params(Element element) {
    Map<String, String> texts = new LinkedHashMap<>();
    String comment = comment(element);
    Matcher tag = BLOCK_TAG.matcher(comment);
    while (tag.find()) {
      if (tag.group(1).equals("param")) {
        String[] nameAndText = body(comment, tag).split("\\s+", 2);
        texts.put(nameAndText[0], nameAndText.length > 1 ? nameAndText[1] : "");
      }
    }
    return texts;
  }

  /** The text of the {@code @return} tag; may be empty. */
  String returned(Element element) {
    String comment = comment(element);
    Matcher tag = BLOCK_TAG.matcher(comment);
    while (tag.find()) {
      if (tag.group(1).equals("return")) {
        return body(comment, tag);
      }
    }
    return "";
  }

  private static String body(String comment, Matcher tag) {
    Matcher next = BLOCK_TAG.matcher(comment);
    int end = next.find(tag.end()) ? next.start() : comment.length();
    return plain(comment.substring(tag.end(), end)).replace('\n', ' ');
  }

  private String comment(Element element) {
    String comment = elements.getDocComment(element);
    return comment == null ? "" : comment;
  }

  private static String plain(String text) {
    String withoutTags = INLINE_TAG.matcher(text).replaceAll("$1");
    String paragraphs = PARAGRAPH.matcher(withoutTags).replaceAll("\n\n");
    String lines = LINE_END.matcher(HTML_TAG.matcher(paragraphs).replaceAll("")).replaceAll("\n");
    return lines
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }
}
