package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.read.Origins;

/** Callers that what stands in front of the function can't check. */
final class AuthBehindApiRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    for (RouteAuth said : RouteAuth.in(app, origins)) {
      String problem = problem(said.auth(), app.api());
      if (!problem.isEmpty()) {
        report.add(
            Message.AUTH_BEHIND_API,
            said.place(),
            app.api().title(),
            said.auth().annotation(),
            problem);
      }
    }
  }

  private static String problem(AuthModel auth, ApiType api) {
    if (api.isGateway() || auth instanceof AuthModel.Public) {
      return "";
    } else if (auth instanceof AuthModel.Iam) {
      return api == ApiType.ALB ? "it checks no signatures; use api = HTTP, REST or URL" : "";
    }
    return api == ApiType.URL
        ? "it has no authorizers; use api = HTTP or REST, or @IamAuth"
        : "it has no authorizers; use api = HTTP or REST";
  }
}
