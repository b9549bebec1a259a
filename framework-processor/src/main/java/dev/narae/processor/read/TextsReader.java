package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.TextsModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code META-INF/narae/messages.properties} and its siblings in other languages. */
final class TextsReader {
  private static final String FOLDER = "META-INF/narae/";
  private static final String ENGLISH = "en";
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\\\.|\\{([^}:]*)(?::[^}]*)?\\}", Pattern.DOTALL);

  private final Function<String, Optional<String>> resources;
  private final Report report;
  private final Origin app;
  private final BuiltInTexts builtIn = new BuiltInTexts();

  /**
   * @param resources the text of a file in the class output, where build tools copy resources
   * @param app the place of findings: the compiler can't show one in a resource
   */
  TextsReader(Function<String, Optional<String>> resources, Report report, Origin app) {
    this.resources = resources;
    this.report = report;
    this.app = app;
  }

  /** The texts by language, the languages sorted. */
  List<TextsModel> read() {
    Map<String, String> files = new TreeMap<>();
    files.put(ENGLISH, "messages.properties");
    for (String language : Locale.getISOLanguages()) {
      files.putIfAbsent(language, "messages_" + language + ".properties");
    }
    Map<String, List<PropertyLine>> entries = new TreeMap<>();
    files.forEach(
        (language, file) ->
            resources.apply(FOLDER + file).ifPresent(t -> entries.put(language, lines(file, t))));
    TreeSet<String> own = new TreeSet<>();
    entries.values().forEach(lines -> lines.forEach(line -> own.add(line.key())));
    List<TextsModel> texts = new ArrayList<>();
    entries.forEach(
        (language, lines) -> {
          String file = files.getOrDefault(language, "");
          TreeMap<String, String> byKey = new TreeMap<>();
          lines.stream().filter(l -> isSound(l, file, byKey, own)).forEach(l -> put(byKey, l));
          if (!byKey.isEmpty()) {
            texts.add(new TextsModel(language, byKey));
          }
        });
    return texts;
  }

  private static void put(Map<String, String> byKey, PropertyLine line) {
    byKey.put(line.key(), line.text());
  }

  private List<PropertyLine> lines(String file, String text) {
    try {
      return PropertyLine.all(text);
    } catch (PropertyLine.MalformedException e) {
      report.add(Message.TEXTS_MALFORMED, app, file, e.line());
      return List.of();
    }
  }

  private boolean isSound(
      PropertyLine line, String file, Map<String, String> earlier, Collection<String> own) {
    if (!builtIn.contains(line.key()) && !builtIn.leavesFree(line.key())) {
      report.add(Message.TEXTS_KEY, app, file, line.number(), line.key());
      return false;
    }
    if (earlier.containsKey(line.key())) {
      report.add(Message.TEXTS_KEY_TWICE, app, file, line.number(), line.key());
      return false;
    }
    Collection<String> known =
        builtIn.contains(line.key()) ? builtIn.placeholders(line.key()) : builtIn.allPlaceholders();
    Matcher placeholders = PLACEHOLDER.matcher(line.text());
    while (placeholders.find()) {
      String name = placeholders.group(1);
      if (name != null && !known.contains(name) && !isKey(name, own)) {
        String offer = known.isEmpty() ? "it has none" : "use " + String.join(", ", known);
        report.add(Message.TEXTS_PLACEHOLDER, app, file, line.number(), name, line.key(), offer);
        return false;
      }
    }
    return true;
  }

  /** A placeholder that this message lacks is none, even if there is a message of that name. */
  private boolean isKey(String name, Collection<String> own) {
    return (own.contains(name) || builtIn.contains(name))
        && !builtIn.allPlaceholders().contains(name);
  }
}
