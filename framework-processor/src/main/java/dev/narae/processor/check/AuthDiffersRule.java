package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declarations of which an app has room for one, each made again in another way. */
final class AuthDiffersRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    Map<TypeName, AuthModel.Lambda> authorizers = new HashMap<>();
    List<DeclaredText> audiences = List.of();
    for (RouteAuth said : RouteAuth.in(app, origins)) {
      if (said.auth() instanceof AuthModel.Lambda lambda) {
        AuthModel.Lambda first = authorizers.putIfAbsent(lambda.authorizer(), lambda);
        if (first != null && !first.equals(lambda)) {
          report.add(
              Message.AUTH_DIFFERS,
              said.place(),
              lambda.authorizer().simple(),
              "it becomes one authorizer, so give it the same headers and cacheSeconds everywhere");
        }
      } else if (said.auth() instanceof AuthModel.Jwt jwt && app.api() == ApiType.REST) {
        if (!audiences.isEmpty() && !audiences.equals(jwt.audiences())) {
          report.add(
              Message.AUTH_DIFFERS,
              said.member("audience"),
              "the audience",
              "behind a REST API the function compares it, and has one for all its routes");
        }
        audiences = audiences.isEmpty() ? jwt.audiences() : audiences;
      }
    }
  }
}
