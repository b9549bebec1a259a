package dev.narae.lambda.events;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.RequestIdentity;
import dev.narae.http.Request;
import org.jspecify.annotations.Nullable;

/** Events of REST APIs (payload format 1.0) in AWS's type for them. */
public final class RestApiEvents {
  private RestApiEvents() {}

  /**
   * The event that a request came in. What the event lacks is null.
   *
   * @throws IllegalStateException if the request was made without one
   */
  public static APIGatewayProxyRequestEvent of(Request request) {
    EventTree tree = EventTree.of(request.event());
    APIGatewayProxyRequestEvent event = new APIGatewayProxyRequestEvent();
    event.setVersion(tree.text("version"));
    event.setResource(tree.text("resource"));
    event.setPath(tree.text("path"));
    event.setHttpMethod(tree.text("httpMethod"));
    event.setHeaders(tree.textMap("headers"));
    event.setMultiValueHeaders(tree.listMap("multiValueHeaders"));
    event.setQueryStringParameters(tree.textMap("queryStringParameters"));
    event.setMultiValueQueryStringParameters(tree.listMap("multiValueQueryStringParameters"));
    event.setPathParameters(tree.textMap("pathParameters"));
    event.setStageVariables(tree.textMap("stageVariables"));
    event.setRequestContext(context(tree.object("requestContext")));
    event.setBody(tree.text("body"));
    event.setIsBase64Encoded(tree.flag("isBase64Encoded"));
    return event;
  }

  private static @Nullable ProxyRequestContext context(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    ProxyRequestContext context = new ProxyRequestContext();
    context.setAccountId(tree.text("accountId"));
    context.setAuthorizer(tree.map("authorizer"));
    context.setStage(tree.text("stage"));
    context.setResourceId(tree.text("resourceId"));
    context.setRequestId(tree.text("requestId"));
    context.setIdentity(identity(tree.object("identity")));
    context.setResourcePath(tree.text("resourcePath"));
    context.setHttpMethod(tree.text("httpMethod"));
    context.setApiId(tree.text("apiId"));
    context.setPath(tree.text("path"));
    context.setOperationName(tree.text("operationName"));
    context.setExtendedRequestId(tree.text("extendedRequestId"));
    context.setRequestTime(tree.text("requestTime"));
    context.setRequestTimeEpoch(tree.number("requestTimeEpoch"));
    context.setDomainName(tree.text("domainName"));
    context.setDomainPrefix(tree.text("domainPrefix"));
    context.setProtocol(tree.text("protocol"));
    return context;
  }

  private static @Nullable RequestIdentity identity(@Nullable EventTree tree) {
    if (tree == null) {
      return null;
    }
    RequestIdentity identity = new RequestIdentity();
    identity.setCognitoIdentityPoolId(tree.text("cognitoIdentityPoolId"));
    identity.setAccountId(tree.text("accountId"));
    identity.setCognitoIdentityId(tree.text("cognitoIdentityId"));
    identity.setCaller(tree.text("caller"));
    identity.setApiKey(tree.text("apiKey"));
    identity.setPrincipalOrgId(tree.text("principalOrgId"));
    identity.setSourceIp(tree.text("sourceIp"));
    identity.setCognitoAuthenticationType(tree.text("cognitoAuthenticationType"));
    identity.setCognitoAuthenticationProvider(tree.text("cognitoAuthenticationProvider"));
    identity.setUserArn(tree.text("userArn"));
    identity.setUserAgent(tree.text("userAgent"));
    identity.setUser(tree.text("user"));
    identity.setAccessKey(tree.text("accessKey"));
    return identity;
  }
}
