package dev.narae.processor.model;

import java.util.List;

/**
 * One route.
 *
 * @param javaMethod name of the method that answers it
 * @param javaName name of the generated method; differs from {@code javaMethod} for overloads
 * @param status of a successful answer
 * @param isPublic whether anybody may call it
 * @param returnDoc the text of the {@code @return} tag; may be empty
 */
public record RouteModel(
    HttpMethod method,
    PathTemplate path,
    String javaMethod,
    String javaName,
    Docs docs,
    int status,
    ResultModel result,
    String returnDoc,
    List<ParamModel> params,
    boolean isPublic)
    implements Comparable<RouteModel> {

  public RouteModel {
    params = List.copyOf(params);
  }

  /** {@code GET /notes/{id}}, as API Gateway spells a route key. */
  public String key() {
    return method + " " + path;
  }

  /** By path, then by method in the order of {@link HttpMethod}. */
  @Override
  public int compareTo(RouteModel other) {
    int byPath = path.toString().compareTo(other.path.toString());
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }
}
