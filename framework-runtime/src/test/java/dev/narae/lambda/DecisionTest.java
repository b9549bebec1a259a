package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
  /** A kept policy that named one route would refuse all others until it expires. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:execute-api:eu-west-1:1:api1/dev/GET/notes/7,true,arn:aws:execute-api:eu-west-1:1:api1/dev/*",
    "arn:aws:execute-api:eu-west-1:1:api1/dev/GET/,true,arn:aws:execute-api:eu-west-1:1:api1/dev/*",
    "arn:aws:execute-api:eu-west-1:1:api1/dev/GET/notes/7,false,"
        + "arn:aws:execute-api:eu-west-1:1:api1/dev/GET/notes/7",
    "nonsense,true,nonsense"
  })
  void aPolicySpeaksOfTheStageOnlyIfItIsKept(String arn, boolean kept, String resource) {
    assertEquals(resource, Decision.resource(arn, kept));
  }
}
