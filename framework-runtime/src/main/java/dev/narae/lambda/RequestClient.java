package dev.narae.lambda;

import dev.narae.http.Request;
import dev.narae.validation.AppTexts;
import dev.narae.validation.Client;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sender of a request, who may prefer languages (RFC 9110, section 12.5.4). */
final class RequestClient extends Client {
  private final Request request;

  RequestClient(Request request) {
    this.request = request;
  }

  @Override
  public AppTexts texts() {
    return request.texts();
  }

  /**
   * What is liked best is looked up as RFC 4647, section 3.4 does: {@code ko-KR}, then {@code ko}.
   */
  @Override
  public String choose(List<String> spoken) {
    String header = request.header("accept-language");
    String best = spoken.get(0);
    if (header == null) {
      return best;
    }
    int most = 0;
    WeightedList ranges = new WeightedList(header);
    while (ranges.next()) {
      String language = ranges.weight() > most ? lookUp(ranges.value(), spoken) : null;
      if (language != null) {
        best = language;
        most = ranges.weight();
      }
    }
    return best;
  }

  private static @Nullable String lookUp(String range, List<String> spoken) {
    if (range.equals("*")) {
      return spoken.get(0);
    }
    String rest = range;
    while (!spoken.contains(rest)) {
      int dash = rest.lastIndexOf('-');
      if (dash < 0) {
        return null;
      }
      rest = rest.substring(0, dash);
    }
    return rest;
  }
}
