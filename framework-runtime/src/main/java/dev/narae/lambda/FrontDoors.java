package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/** Tells the front doors apart, by nothing that a client could write. */
final class FrontDoors {
  private FrontDoors() {}

  /**
   * The front door that sent this event.
   *
   * @throws UnsupportedEventException if it is none that is known
   */
  static FrontDoor of(Event event) {
    return known(event.authorizedArn() == null ? find(event) : null);
  }

  /**
   * The front door that asks an authorizer by this event.
   *
   * @throws UnsupportedEventException if it is none that is known, or asks no authorizer
   */
  static FrontDoor ofAuthorizer(Event event) {
    return known(event.authorizedArn() == null ? null : find(event));
  }

  private static FrontDoor known(@Nullable FrontDoor door) {
    if (door == null) {
      throw new UnsupportedEventException(null);
    }
    return door;
  }

  private static @Nullable FrontDoor find(Event event) {
    RequestContext context = event.context();
    String version = event.version();
    if (context.http() != null) {
      boolean complete = "2.0".equals(version) && context.http().method() != null;
      return complete ? ofPayloadTwo(context) : null;
    }
    if (event.method() == null) {
      return null;
    }
    if (context.balanced()) {
      return LoadBalancer.DOOR;
    }
    if (version == null) {
      return RestApi.DOOR;
    }
    return version.equals("1.0") ? HttpApiPayloadOne.DOOR : null;
  }

  /** Function URLs send the same format, but their paths are encoded; their domains are AWS's. */
  private static FrontDoor ofPayloadTwo(RequestContext context) {
    String domain = context.domainName();
    boolean url = domain != null && domain.contains(".lambda-url.") && domain.endsWith(".on.aws");
    return url ? FunctionUrl.DOOR : HttpApi.DOOR;
  }
}
