package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets in whoever has a JSON Web Token (RFC 7519) of this issuer. On the app it holds for every
 * route that says nothing else, on a class for its routes, on a method for that route.
 *
 * <p>API Gateway checks signature, issuer, audience and time before the function is called; a REST
 * API does so for the issuers of Amazon Cognito. A function URL and a load balancer can't.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface JwtAuth {
  /**
   * The issuer's URL as tokens have it in {@code iss}, with {@code ${name}} or {@code
   * ${name:default}} for a parameter of the stack. The local server has an issuer of its own, which
   * stands in for any parameter without a value.
   */
  String issuer();

  /**
   * Whom the token is for: one of these stands in {@code aud} or, where that is absent, in {@code
   * client_id}. Parameters as in {@link #issuer()}.
   */
  String[] audience();
}
