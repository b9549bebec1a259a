package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands in front of the function; the template's resources tell which it is. */
final class FrontReader {
  private FrontReader() {}

  static ApiSpec read(List<Resource> resources, Resolver resolver, Functions functions) {
    if (has(resources, HttpApiReader.API)) {
      return new HttpApiReader(resources, resolver, functions).read();
    }
    if (has(resources, RestApiReader.API)) {
      return new RestApiReader(only(resources, RestApiReader.API), resolver, functions).read();
    }
    if (has(resources, "AWS::Lambda::Url")) {
      return url(only(resources, "AWS::Lambda::Url"), resolver);
    }
    if (has(resources, LoadBalancerReader.RULE)) {
      return LoadBalancerReader.read(resources, resolver);
    }
    throw new LocalException(
        "The template has no HTTP API, REST API, function URL or listener rule. Build the app"
            + " again.");
  }

  /** The configuration that HTTP APIs and function URLs spell alike. */
  static @Nullable CorsSpec cors(@Nullable Object configuration, Resolver resolver, String where) {
    if (configuration == null) {
      return null;
    }
    Map<String, Object> cors = Tree.map(resolver.resolve(configuration), where);
    Object maxAge = cors.get("MaxAge");
    return new CorsSpec(
        Tree.texts(cors.get("AllowOrigins"), where + ".AllowOrigins"),
        Tree.texts(cors.get("AllowMethods"), where + ".AllowMethods"),
        Tree.texts(cors.get("AllowHeaders"), where + ".AllowHeaders"),
        Tree.texts(cors.get("ExposeHeaders"), where + ".ExposeHeaders"),
        "true".equals(String.valueOf(cors.get("AllowCredentials"))),
        maxAge == null ? null : Tree.integer(maxAge, where + ".MaxAge"));
  }

  /** A limit in the spelling of both kinds of API; null if the settings have none. */
  static @Nullable ThrottleSpec throttle(Map<String, Object> settings, String where) {
    Object rate = settings.get("ThrottlingRateLimit");
    Object burst = settings.get("ThrottlingBurstLimit");
    return rate == null || burst == null
        ? null
        : new ThrottleSpec(Tree.number(rate, where), Tree.number(burst, where));
  }

  static Resource only(List<Resource> resources, String type) {
    List<Resource> found = Resource.ofType(resources, type);
    if (found.size() != 1) {
      throw new LocalException(
          "The template has "
              + found.size()
              + " resources of type "
              + type
              + "; the local server runs an app with exactly one.");
    }
    return found.get(0);
  }

  private static boolean has(List<Resource> resources, String type) {
    return !Resource.ofType(resources, type).isEmpty();
  }

  private static ApiSpec url(Resource url, Resolver resolver) {
    boolean signed = url.text("AuthType", resolver).equals("AWS_IAM");
    return new ApiSpec.Url(
        signed ? new AccessSpec.Iam() : new AccessSpec.Open(),
        cors(url.properties().get("Cors"), resolver, url.id() + ".Cors"));
  }
}
