package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** What Lambda would say of an invocation that has 30 seconds left. */
final class FixedContext implements Context {
  static final int REMAINING_MILLIS = 30_000;

  @Override
  public String getAwsRequestId() {
    return "6f0d3c1e-1c3f-4f0b-9f57-2d8d6a4f7a10";
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/notes";
  }

  @Override
  public String getLogStreamName() {
    return "2026/11/22/[$LATEST]0";
  }

  @Override
  public String getFunctionName() {
    return "notes";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:ap-northeast-2:111122223333:function:notes";
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new UnsupportedOperationException("no mobile client");
  }

  @Override
  public ClientContext getClientContext() {
    throw new UnsupportedOperationException("no mobile client");
  }

  @Override
  public int getRemainingTimeInMillis() {
    return REMAINING_MILLIS;
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    throw new UnsupportedOperationException("the handler logs to the console");
  }
}
