package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ScalarKind;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;

/**
 * The simple types that are text of a form of their own, in the words of JSON Schema: its formats
 * and those of OpenAPI's registry, which has {@code -local} for what has no offset, and patterns
 * where there is no format.
 */
final class TextKeywords {
  private TextKeywords() {}

  static void add(YamlMap schema, ScalarKind kind) {
    switch (kind) {
      case LOCAL_DATE -> schema.put("format", "date");
      case LOCAL_TIME -> schema.put("format", "time-local");
      case LOCAL_DATE_TIME -> schema.put("format", "date-time-local");
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> schema.put("format", "date-time");
      case OFFSET_TIME -> schema.put("format", "time");
      case DURATION, PERIOD -> schema.put("format", "duration");
      case URI -> schema.put("format", "uri-reference");
      case YEAR -> schema.put("pattern", "^\\d{4}$");
      case YEAR_MONTH -> schema.put("pattern", "^\\d{4}-\\d{2}$");
      case MONTH_DAY -> schema.put("pattern", "^--\\d{2}-\\d{2}$");
      case ZONE_OFFSET -> schema.put("pattern", "^(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)$");
      case DAY_OF_WEEK -> schema.put("enum", names(DayOfWeek.values()));
      case MONTH -> schema.put("enum", names(Month.values()));
      case CHAR -> schema.put("minLength", 1).put("maxLength", 1);
      default -> {
        // A zone has a name or an offset: no keyword tells them.
      }
    }
  }

  private static YamlList names(Enum<?>[] constants) {
    return YamlList.texts(Arrays.stream(constants).map(Enum::name).toList());
  }
}
