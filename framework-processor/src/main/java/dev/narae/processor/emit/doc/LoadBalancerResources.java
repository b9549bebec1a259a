package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.RouteModel;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule of a load balancer's listener. The load balancer is there already and is shared with
 * others.
 */
final class LoadBalancerResources implements FrontResources {
  private static final String TARGET_GROUP = "TargetGroup";
  private static final String RULE = "ListenerRule";
  private static final String PERMISSION = "TargetGroupPermission";
  private static final String LISTENER = "ListenerArn";
  private static final String PRIORITY = "ListenerPriority";

  /** Values in the conditions of one rule (quota of Elastic Load Balancing). */
  private static final int MOST_PATTERNS = 5;

  private static final List<String> EVERYTHING = List.of("/*");

  private final AppModel app;

  LoadBalancerResources(AppModel app) {
    this.app = app;
  }

  @Override
  public YamlMap parameters() {
    return new YamlMap()
        .put(
            LISTENER,
            TemplateParameters.parameter(
                "String", "The listener of the load balancer that passes requests on"))
        .put(
            PRIORITY,
            TemplateParameters.parameter(
                    "Number", "Where the listener has this rule, 1 to 50000; no two have one")
                .put("MinValue", 1)
                .put("MaxValue", 50_000));
  }

  @Override
  public YamlMap variables() {
    YamlMap variables = new YamlMap();
    CorsResources.addVariable(app, variables);
    return variables;
  }

  @Override
  public void addTo(YamlMap resources) {
    String origin = Comments.app(app);
    resources
        .blankLine()
        .comment(origin)
        .put(TARGET_GROUP, targetGroup())
        .blankLine()
        .comment(origin + "; the group wants it first, so it names the group by its name")
        .put(PERMISSION, permission())
        .blankLine()
        .comment(origin)
        .put(RULE, rule());
  }

  @Override
  public void addOutputs(YamlMap outputs) {
    outputs.put(
        TARGET_GROUP + "Arn",
        new YamlMap()
            .put("Description", "The target group, for more rules of the load balancer")
            .put("Value", Cfn.ref(TARGET_GROUP)));
  }

  private String groupName() {
    return "${" + TemplateParameters.STAGE + "}-" + LogicalIds.shortName(app.name());
  }

  private YamlMap targetGroup() {
    YamlMap properties =
        new YamlMap()
            .put("Name", Cfn.sub(groupName()))
            .put("TargetType", "lambda")
            .put(
                "Targets",
                YamlList.of(new YamlMap().put("Id", Cfn.arn(FunctionResources.FUNCTION))))
            .put("HealthCheckEnabled", false)
            .put(
                "TargetGroupAttributes",
                YamlList.of(
                    new YamlMap()
                        .put("Key", "lambda.multi_value_headers.enabled")
                        .put("Value", "true")));
    return new YamlMap()
        .put("Type", "AWS::ElasticLoadBalancingV2::TargetGroup")
        .put("DependsOn", PERMISSION)
        .put("Properties", properties);
  }

  private YamlMap permission() {
    return Cfn.resource(
        "AWS::Lambda::Permission",
        new YamlMap()
            .put("Action", "lambda:InvokeFunction")
            .put("FunctionName", Cfn.ref(FunctionResources.FUNCTION))
            .put("Principal", "elasticloadbalancing.amazonaws.com")
            .put(
                "SourceArn",
                Cfn.sub(
                    "arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}"
                        + ":targetgroup/"
                        + groupName()
                        + "/*")));
  }

  private YamlMap rule() {
    YamlMap condition =
        new YamlMap()
            .put("Field", "path-pattern")
            .put("PathPatternConfig", new YamlMap().put("Values", YamlList.texts(patterns())));
    YamlMap action =
        new YamlMap().put("Type", "forward").put("TargetGroupArn", Cfn.ref(TARGET_GROUP));
    return Cfn.resource(
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        new YamlMap()
            .put("ListenerArn", Cfn.ref(LISTENER))
            .put("Priority", Cfn.ref(PRIORITY))
            .put("Conditions", YamlList.of(condition))
            .put("Actions", YamlList.of(action)));
  }

  /** The service's paths by their first segments, or everything where that takes too many. */
  private List<String> patterns() {
    SortedSet<String> patterns = new TreeSet<>();
    for (RouteModel route : app.module().routes()) {
      List<PathTemplate.Segment> segments = route.path().segments();
      if (segments.isEmpty() || segments.get(0).variable()) {
        return EVERYTHING;
      }
      patterns.add("/" + segments.get(0).text() + (segments.size() > 1 ? "/*" : ""));
    }
    return patterns.isEmpty() || patterns.size() > MOST_PATTERNS
        ? EVERYTHING
        : List.copyOf(patterns);
  }
}
