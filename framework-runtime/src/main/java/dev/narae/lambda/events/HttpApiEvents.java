package dev.narae.lambda.events;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.IAM;
import dev.narae.http.Request;
import org.jspecify.annotations.Nullable;

/** Events of HTTP APIs (payload format 2.0) and function URLs in AWS's type for them. */
public final class HttpApiEvents {
  private HttpApiEvents() {}

  /**
   * The event that a request came in. What the event lacks is null.
   *
   * @throws IllegalStateException if the request was made without one
   */
  public static APIGatewayV2HTTPEvent of(Request request) {
    EventTree tree = EventTree.of(request.event());
    APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();
    event.setVersion(tree.text("version"));
    event.setRouteKey(tree.text("routeKey"));
    event.setRawPath(tree.text("rawPath"));
    event.setRawQueryString(tree.text("rawQueryString"));
    event.setCookies(tree.texts("cookies"));
    event.setHeaders(tree.textMap("headers"));
    event.setQueryStringParameters(tree.textMap("queryStringParameters"));
    event.setPathParameters(tree.textMap("pathParameters"));
    event.setStageVariables(tree.textMap("stageVariables"));
    event.setBody(tree.text("body"));
    event.setIsBase64Encoded(tree.flag("isBase64Encoded"));
    event.setRequestContext(context(tree.object("requestContext")));
    return event;
  }

  private static @Nullable RequestContext context(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    RequestContext context = new RequestContext();
    context.setRouteKey(tree.text("routeKey"));
    context.setAccountId(tree.text("accountId"));
    context.setStage(tree.text("stage"));
    context.setApiId(tree.text("apiId"));
    context.setDomainName(tree.text("domainName"));
    context.setDomainPrefix(tree.text("domainPrefix"));
    context.setTime(tree.text("time"));
    Long time = tree.number("timeEpoch");
    context.setTimeEpoch(time == null ? 0 : time);
    context.setHttp(http(tree.object("http")));
    context.setAuthorizer(authorizer(tree.object("authorizer")));
    context.setRequestId(tree.text("requestId"));
    return context;
  }

  private static @Nullable Http http(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    Http http = new Http();
    http.setMethod(tree.text("method"));
    http.setPath(tree.text("path"));
    http.setProtocol(tree.text("protocol"));
    http.setSourceIp(tree.text("sourceIp"));
    http.setUserAgent(tree.text("userAgent"));
    return http;
  }

  private static @Nullable Authorizer authorizer(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    Authorizer authorizer = new Authorizer();
    EventTree jwt = tree.object("jwt");
    if (jwt != null) {
      Authorizer.JWT token = new Authorizer.JWT();
      token.setClaims(jwt.textMap("claims"));
      token.setScopes(jwt.texts("scopes"));
      authorizer.setJwt(token);
    }
    authorizer.setLambda(tree.map("lambda"));
    authorizer.setIam(iam(tree.object("iam")));
    return authorizer;
  }

  private static @Nullable IAM iam(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    IAM iam = new IAM();
    iam.setAccessKey(tree.text("accessKey"));
    iam.setAccountId(tree.text("accountId"));
    iam.setCallerId(tree.text("callerId"));
    iam.setPrincipalOrgId(tree.text("principalOrgId"));
    iam.setUserArn(tree.text("userArn"));
    iam.setUserId(tree.text("userId"));
    EventTree cognito = tree.object("cognitoIdentity");
    if (cognito != null) {
      CognitoIdentity identity = new CognitoIdentity();
      identity.setAmr(cognito.texts("amr"));
      identity.setIdentityId(cognito.text("identityId"));
      identity.setIdentityPoolId(cognito.text("identityPoolId"));
      iam.setCognitoIdentity(identity);
    }
    return iam;
  }
}
