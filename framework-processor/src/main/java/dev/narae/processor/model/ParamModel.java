package dev.narae.processor.model;

import java.util.List;

/**
 * A parameter of a route method.
 *
 * @param name of the Java parameter
 * @param wireName of the path variable, query parameter, header (in lower case) or cookie
 * @param type without the {@code Optional} around it; a simple type or several of one unless {@link
 *     #place} is {@link Place#BODY} or a group; and a string, which means nothing, where the place
 *     says it all
 * @param doc the text of the method's {@code @param} tag; may be empty
 * @param maxBytes the most bytes of a form; 0 for all other places
 */
public record ParamModel(
    String name,
    String wireName,
    Place place,
    ValueType type,
    Presence presence,
    List<Constraint> constraints,
    String doc,
    int maxBytes) {

  /** Where the value comes from. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    BODY,
    /** The query; each component of the record is a parameter. */
    GROUP,
    /** The body as a form; each component of the record is a field. */
    FORM,
    /** What is known of the caller; each component of the record is a claim. */
    CLAIMS,
    /** The cursor of a page, from the query; absent means the first page. */
    CURSOR,
    /** The version that the header {@code If-Match} asks for. */
    IF_MATCH,
    /** What a {@code @PerRequest} method makes. */
    PER_REQUEST,
    /** The request itself. */
    REQUEST,
    /** Who sends the request. */
    CALLER,
    /** What Lambda says about the invocation. */
    CONTEXT,
    /** The event as Lambda handed it over. */
    RAW_EVENT,
    /** The event in AWS's type for HTTP APIs and function URLs. */
    HTTP_API_EVENT,
    /** The event in AWS's type for REST APIs. */
    REST_API_EVENT,
    /** The event in AWS's type for load balancers. */
    LOAD_BALANCER_EVENT;

    /** Whether the value is a record of parameters that have a name each. */
    public boolean isGroup() {
      return this == GROUP || this == FORM || this == CLAIMS;
    }

    /** Whether the value is the request's body. */
    public boolean isBody() {
      return this == BODY || this == FORM;
    }

    /** Whether a client can get the value wrong: the others are given by what runs the function. */
    public boolean isBound() {
      return switch (this) {
        case PATH,
            QUERY,
            HEADER,
            COOKIE,
            BODY,
            GROUP,
            FORM,
            CLAIMS,
            CURSOR,
            IF_MATCH,
            PER_REQUEST ->
            true;
        case REQUEST,
            CALLER,
            CONTEXT,
            RAW_EVENT,
            HTTP_API_EVENT,
            REST_API_EVENT,
            LOAD_BALANCER_EVENT ->
            false;
      };
    }
  }

  /** Whether the value is a record of parameters that have a name each. */
  public boolean isGroup() {
    return place.isGroup();
  }

  public ParamModel {
    constraints = List.copyOf(constraints);
  }

  /** A parameter that is no form. */
  public ParamModel(
      String name,
      String wireName,
      Place place,
      ValueType type,
      Presence presence,
      List<Constraint> constraints,
      String doc) {
    this(name, wireName, place, type, presence, constraints, doc, 0);
  }
}
