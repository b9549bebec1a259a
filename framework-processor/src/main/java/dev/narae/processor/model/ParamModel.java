package dev.narae.processor.model;

import java.util.List;

/**
 * A parameter of a route method.
 *
 * @param name of the Java parameter
 * @param wireName of the path variable, query parameter, header (in lower case) or cookie
 * @param type without the {@code Optional} around it; a scalar, an enum or a value object unless
 *     {@link #place} is {@link Place#BODY}, and a string for {@link Place#REQUEST}, where it means
 *     nothing
 * @param doc the text of the method's {@code @param} tag; may be empty
 */
public record ParamModel(
    String name,
    String wireName,
    Place place,
    ValueType type,
    Presence presence,
    List<Constraint> constraints,
    String doc) {

  /** Where the value comes from. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    BODY,
    /** The cursor of a page, from the query; absent means the first page. */
    CURSOR,
    /** The request itself. */
    REQUEST
  }

  public ParamModel {
    constraints = List.copyOf(constraints);
  }
}
