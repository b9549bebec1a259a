package dev.narae.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a load balancer's rule and the target group it forwards to. */
final class LoadBalancerReader {
  static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";

  private static final String GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
  private static final String MULTI_VALUE = "lambda.multi_value_headers.enabled";

  private LoadBalancerReader() {}

  static ApiSpec read(List<Resource> resources, Resolver resolver) {
    boolean multiValue = false;
    for (Map<String, Object> attribute :
        maps(FrontReader.only(resources, GROUP), "TargetGroupAttributes", resolver)) {
      multiValue |=
          MULTI_VALUE.equals(attribute.get("Key"))
              && "true".equals(String.valueOf(attribute.get("Value")));
    }
    List<String> patterns = new ArrayList<>();
    for (Map<String, Object> condition :
        maps(FrontReader.only(resources, RULE), "Conditions", resolver)) {
      if ("path-pattern".equals(condition.get("Field"))) {
        patterns.addAll(
            Tree.texts(
                Tree.map(condition.get("PathPatternConfig"), "PathPatternConfig").get("Values"),
                "PathPatternConfig.Values"));
      }
    }
    return new ApiSpec.LoadBalancer(multiValue, patterns);
  }

  private static List<Map<String, Object>> maps(
      Resource resource, String property, Resolver resolver) {
    String where = resource.id() + "." + property;
    List<Map<String, Object>> maps = new ArrayList<>();
    for (Object element : Tree.list(resource.properties().get(property), where)) {
      maps.add(Tree.map(resolver.resolve(element), where));
    }
    return maps;
  }
}
