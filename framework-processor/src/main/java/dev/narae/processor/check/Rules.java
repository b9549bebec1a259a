package dev.narae.processor.check;

import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.read.Origins;
import java.util.List;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new IncludedTwiceRule(),
          new DuplicateRouteRule(),
          new AmbiguousRouteRule(),
          new SharedTableRule(),
          new ErrorTwiceRule(),
          new OneErrorShapeRule(),
          new PatchStoredRule(),
          new PropertyTwiceRule(),
          new NeverReadRule(),
          new PerRequestTwiceRule(),
          new PerRequestCycleRule(),
          new PerRequestPathRule(),
          new GeneratedNameRule(),
          new CaseNameRule(),
          new CasePropertyRule(),
          new CaseTwiceRule(),
          new EndlessTypeRule());

  private static final List<AppRule> OF_APPS =
      List.of(
          new UnprotectedRouteRule(),
          new AuthBehindApiRule(),
          new MixedUrlRule(),
          new CognitoIssuerRule(),
          new AuthDiffersRule(),
          new ScopeRule(),
          new CallerRule(),
          new EventTypeRule(),
          new StackParameterRule(),
          new RestOriginRule(),
          new RestVariableRule(),
          new RouteQuotaRule(),
          new ThrottleRule());

  private Rules() {}

  /** Adds to the report what breaks a rule. */
  public static void check(ModuleModel module, Origins origins, Report report) {
    for (Rule rule : ALL) {
      rule.check(module, origins, report);
    }
  }

  /** Adds to the report what breaks a rule that holds for services only. */
  public static void check(AppModel app, Origins origins, Report report) {
    for (AppRule rule : OF_APPS) {
      rule.check(app, origins, report);
    }
  }
}
