package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.DeclaredText.Literal;
import dev.narae.processor.model.DeclaredText.Parameter;
import dev.narae.processor.model.DeclaredText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads strings that may hold parameters of the stack. */
final class DeclaredTextReader {
  /** Names become logical ids of the template, which are alphanumeric. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)(?::([^}]*))?}");

  private static final Parameter UNREADABLE = new Parameter("unreadable", Optional.empty());

  private final Report report;

  DeclaredTextReader(Report report) {
    this.report = report;
  }

  /** The text; in place of one with a mistake there is a parameter, which draws no second error. */
  DeclaredText read(String text, Origin place) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(text);
    int from = 0;
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
      if (!matcher.find(open) || matcher.start() != open) {
        report.add(Message.DECLARED_TEXT, place, text);
        return new DeclaredText(List.of(UNREADABLE));
      }
      addLiteral(parts, text.substring(from, open));
      parts.add(new Parameter(matcher.group(1), Optional.ofNullable(matcher.group(2))));
      from = matcher.end();
    }
    addLiteral(parts, text.substring(from));
    return new DeclaredText(parts);
  }

  /** Each of several texts. */
  List<DeclaredText> readAll(List<String> texts, Origin place) {
    return texts.stream().map(t -> read(t, place)).toList();
  }

  private static void addLiteral(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Literal(text));
    }
  }
}
