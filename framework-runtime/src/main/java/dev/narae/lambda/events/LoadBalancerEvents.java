package dev.narae.lambda.events;

import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent.Elb;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent.RequestContext;
import dev.narae.http.Request;
import org.jspecify.annotations.Nullable;

/** Events of Application Load Balancers in AWS's type for them. */
public final class LoadBalancerEvents {
  private LoadBalancerEvents() {}

  /**
   * The event that a request came in. What the event lacks is null.
   *
   * @throws IllegalStateException if the request was made without one
   */
  public static ApplicationLoadBalancerRequestEvent of(Request request) {
    EventTree tree = EventTree.of(request.event());
    ApplicationLoadBalancerRequestEvent event = new ApplicationLoadBalancerRequestEvent();
    event.setRequestContext(context(tree.object("requestContext")));
    event.setHttpMethod(tree.text("httpMethod"));
    event.setPath(tree.text("path"));
    event.setQueryStringParameters(tree.textMap("queryStringParameters"));
    event.setMultiValueQueryStringParameters(tree.listMap("multiValueQueryStringParameters"));
    event.setHeaders(tree.textMap("headers"));
    event.setMultiValueHeaders(tree.listMap("multiValueHeaders"));
    event.setBody(tree.text("body"));
    event.setIsBase64Encoded(tree.flag("isBase64Encoded"));
    return event;
  }

  private static @Nullable RequestContext context(@Nullable EventTree tree) {
    EventTree elb = tree == null ? null : tree.object("elb");
    if (elb == null) {
      return null;
    }
    Elb balancer = new Elb();
    balancer.setTargetGroupArn(elb.text("targetGroupArn"));
    RequestContext context = new RequestContext();
    context.setElb(balancer);
    return context;
  }
}
