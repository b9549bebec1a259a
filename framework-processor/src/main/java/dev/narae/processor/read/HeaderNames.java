package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import java.util.List;
import java.util.regex.Pattern;

/** The grammar of header names. */
final class HeaderNames {
  /** A token of RFC 9110, section 5.6.2; cookie names are tokens too (RFC 6265, section 4.1.1). */
  static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  private HeaderNames() {}

  /** Reports each name that is none. */
  static void check(List<String> names, Origin place, Report report) {
    for (String name : names) {
      if (!TOKEN.matcher(name).matches()) {
        report.add(Message.FIELD_NAME, place, name, "header");
      }
    }
  }
}
