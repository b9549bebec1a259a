package dev.narae.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What payload format 2.0 says about a caller, under {@code requestContext.authorizer}. */
final class PayloadTwoIdentity {
  private PayloadTwoIdentity() {}

  /** Empty if nobody was asked. */
  static Map<String, Object> of(Identity identity) {
    if (identity instanceof Identity.Token token) {
      Map<String, @Nullable Object> jwt = new LinkedHashMap<>();
      jwt.put("claims", token.claims().texts());
      jwt.put("scopes", token.scopes());
      return Map.of("jwt", jwt);
    }
    if (identity instanceof Identity.Context context) {
      return Map.of("lambda", context.context());
    }
    if (identity instanceof Identity.Signature signature) {
      Map<String, @Nullable Object> iam = new LinkedHashMap<>();
      iam.put("accessKey", signature.accessKey());
      iam.put("accountId", LocalAccount.ID);
      iam.put("callerId", LocalAccount.USER_ID);
      iam.put("cognitoIdentity", null);
      iam.put("principalOrgId", null);
      iam.put("userArn", LocalAccount.USER_ARN);
      iam.put("userId", LocalAccount.USER_ID);
      return Map.of("iam", iam);
    }
    return Map.of();
  }
}
