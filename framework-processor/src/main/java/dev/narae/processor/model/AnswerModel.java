package dev.narae.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a route answers when all goes well.
 *
 * @param doc the text of the {@code @return} tag; may be empty
 * @param representations what {@code @Produces} says, in order; empty for the type's own
 * @param headers of {@code @ResponseHeader}, those of the method last
 */
public record AnswerModel(
    int status,
    ResultModel result,
    String doc,
    List<Representation> representations,
    List<Header> headers) {

  /**
   * A media type of the answer.
   *
   * @param writer the user's class that writes it; empty for JSON, text or bytes as they are
   */
  public record Representation(String mediaType, Optional<TypeName> writer) {

    /** Whether it is {@code application/json} or a type with the suffix {@code +json}. */
    public boolean isJson() {
      String bare = bare();
      return bare.equals("application/json") || bare.endsWith("+json");
    }

    /** Whether it is {@code text/*}. */
    public boolean isText() {
      return bare().startsWith("text/");
    }

    /** Whether it is {@code text/*} without a charset. */
    public boolean isTextWithoutCharset() {
      return isText() && !mediaType.toLowerCase(Locale.ROOT).contains("charset=");
    }

    private String bare() {
      return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
  }

  /** A header with a fixed value; the name in lower case. */
  public record Header(String name, String value) {}

  public AnswerModel {
    representations = List.copyOf(representations);
    headers = List.copyOf(headers);
  }

  /** An answer without anything special. */
  public static AnswerModel of(int status, ResultModel result, String doc) {
    return new AnswerModel(status, result, doc, List.of(), List.of());
  }
}
