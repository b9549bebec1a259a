package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.DeclaredText.Parameter;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parameters of the stack: one name, one default, and nothing else of that name. */
final class StackParameterRule implements AppRule {
  /**
   * Names of the template's own parameters and resources, which share one space (CloudFormation:
   * logical ids are unique within a template). More than there are today, so that a later version
   * of the template clashes with nobody.
   */
  private static final Pattern RESERVED =
      Pattern.compile(
          "Stage|CodeBucket|CodeKey|LogRetention.*|IsDev|(Api|Function|Listener|TargetGroup).*"
              + "|.*(Table|Route|Permission|Authorizer(Function(Role|Logs)?)?)");

  @Override
  public void check(AppModel app, Origins origins, Report report) {
    Map<String, Parameter> seen = new HashMap<>();
    for (RouteAuth said : RouteAuth.in(app, origins)) {
      if (said.auth() instanceof AuthModel.Jwt jwt) {
        check(List.of(jwt.issuer()), said.member("issuer"), seen, report);
        check(jwt.audiences(), said.member("audience"), seen, report);
      }
    }
    Origin place = origins.app().annotation("dev.narae.annotation.Cors", "origins");
    app.cors().ifPresent(cors -> check(cors.origins(), place, seen, report));
  }

  private static void check(
      List<DeclaredText> texts, Origin place, Map<String, Parameter> seen, Report report) {
    for (DeclaredText text : texts) {
      for (Parameter parameter : text.parameters()) {
        String name = parameter.templateName();
        Parameter first = seen.putIfAbsent(name, parameter);
        if (first != null && !first.equals(parameter)) {
          report.add(Message.STACK_PARAMETER, place, first, parameter, name);
        } else if (RESERVED.matcher(name).matches()) {
          report.add(Message.STACK_PARAMETER_NAME, place, name);
        }
      }
    }
  }
}
