package dev.narae.processor.model;

import java.util.List;

/**
 * One route.
 *
 * @param javaMethod name of the method that answers it
 * @param javaName name of the generated method; differs from {@code javaMethod} for overloads
 * @param filters around the method, those of the class first; the app's come before
 * @param hidden whether the document leaves it out
 */
public record RouteModel(
    HttpMethod method,
    PathTemplate path,
    String javaMethod,
    String javaName,
    Docs docs,
    List<ParamModel> params,
    AnswerModel answer,
    AccessModel access,
    List<TypeName> filters,
    boolean hidden)
    implements Comparable<RouteModel> {

  public RouteModel {
    params = List.copyOf(params);
    filters = List.copyOf(filters);
  }

  /** {@code GET /notes/{id}}, as API Gateway spells a route key. */
  public String key() {
    return method + " " + path;
  }

  /** Whether a parameter comes from there. */
  public boolean has(ParamModel.Place place) {
    return params.stream().anyMatch(param -> param.place() == place);
  }

  /** The status of a successful answer. */
  public int status() {
    return answer.status();
  }

  /** What the method returns. */
  public ResultModel result() {
    return answer.result();
  }

  /** By path, then by method in the order of {@link HttpMethod}. */
  @Override
  public int compareTo(RouteModel other) {
    int byPath = path.toString().compareTo(other.path.toString());
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }
}
