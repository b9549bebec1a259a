package shapes;

import dev.narae.annotation.ErrorShape;
import dev.narae.http.ErrorConverter;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import jakarta.inject.Inject;

/** Gives errors the company's shape. */
@ErrorShape(contentType = "application/vnd.company.error+json")
final class CompanyErrors implements ErrorConverter<CompanyError> {
  @Inject
  CompanyErrors() {}

  @Override
  public CompanyError convert(Problem problem, Request request) {
    if (request.header("x-break") != null) {
      throw new IllegalStateException("the converter is broken");
    }
    return CompanyError.of(problem);
  }
}
