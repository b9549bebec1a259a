package dev.narae.processor.model;

import java.util.List;
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
  public record Representation(String mediaType, Optional<TypeName> writer) {}

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
