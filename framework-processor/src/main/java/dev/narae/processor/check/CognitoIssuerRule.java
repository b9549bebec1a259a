package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.read.Origins;
import java.util.regex.Pattern;

/** A REST API has an authorizer for Amazon Cognito's tokens and for no others. */
final class CognitoIssuerRule implements AppRule {
  private static final Pattern ISSUER =
      Pattern.compile("https://cognito-idp\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?/[A-Za-z0-9_-]+");

  @Override
  public void check(AppModel app, Origins origins, Report report) {
    if (app.api() != ApiType.REST) {
      return;
    }
    for (RouteAuth said : RouteAuth.in(app, origins)) {
      if (said.auth() instanceof AuthModel.Jwt jwt) {
        jwt.issuer()
            .withDefaults()
            .filter(issuer -> !ISSUER.matcher(issuer).matches())
            .ifPresent(i -> report.add(Message.COGNITO_ISSUER, said.member("issuer"), i));
      }
    }
  }
}
