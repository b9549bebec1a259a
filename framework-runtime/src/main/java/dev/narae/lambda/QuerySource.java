package dev.narae.lambda;

import dev.narae.http.Request;
import dev.narae.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query as the source of a record. */
final class QuerySource extends ParamSource {
  private final Request request;

  QuerySource(Violations violations, Request request) {
    super(violations, "query");
    this.request = request;
  }

  @Override
  @Nullable String text(String name) {
    return request.query(name);
  }

  @Override
  List<String> texts(String name) {
    return request.queryAll(name);
  }
}
