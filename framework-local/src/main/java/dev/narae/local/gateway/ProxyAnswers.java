package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what a function answered to a REST API or a load balancer: a status is a must, and headers
 * may have several values (API Gateway developer guide, "Output format of a Lambda function for
 * proxy integration"; Elastic Load Balancing, "Lambda functions as targets").
 */
final class ProxyAnswers {
  private static final String SINGLE = "headers";
  private static final String MULTIPLE = "multiValueHeaders";

  private ProxyAnswers() {}

  /**
   * Reads an answer to a REST API, which takes both kinds of headers.
   *
   * @throws IllegalArgumentException if the gateway could not make a response of it
   */
  static Answer ofRestApi(byte[] bytes) {
    Map<?, ?> members = members(bytes);
    List<Header> headers = multiple(members);
    for (Header header : single(members)) {
      if (headers.stream().noneMatch(each -> each.is(header.name()))) {
        headers.add(header);
      }
    }
    if (headers.stream().noneMatch(header -> header.is("content-type"))) {
      headers.add(new Header("Content-Type", "application/json"));
    }
    return answer(members, headers);
  }

  /**
   * Reads an answer to a load balancer, which takes the one kind that its events have.
   *
   * @throws IllegalArgumentException if the load balancer could not make a response of it
   */
  static Answer ofLoadBalancer(byte[] bytes, boolean multiValue) {
    Map<?, ?> members = members(bytes);
    List<Header> headers = multiValue ? multiple(members) : single(members);
    return answer(members, headers);
  }

  private static Answer answer(Map<?, ?> members, List<Header> headers) {
    return new Answer(
        AnswerFields.status(members.get("statusCode")), headers, AnswerFields.body(members));
  }

  private static Map<?, ?> members(byte[] bytes) {
    if (AnswerFields.json(bytes) instanceof Map<?, ?> members) {
      return members;
    }
    throw new IllegalArgumentException("the answer is no JSON object");
  }

  private static List<Header> single(Map<?, ?> members) {
    List<Header> headers = new ArrayList<>();
    if (members.get(SINGLE) instanceof Map<?, ?> given) {
      given.forEach((name, value) -> headers.add(AnswerFields.header(String.valueOf(name), value)));
    }
    return headers;
  }

  private static List<Header> multiple(Map<?, ?> members) {
    List<Header> headers = new ArrayList<>();
    if (members.get(MULTIPLE) instanceof Map<?, ?> given) {
      given.forEach(
          (name, values) -> {
            if (!(values instanceof List<?> list)) {
              throw new IllegalArgumentException("header " + name + " is not a list");
            }
            list.forEach(value -> headers.add(AnswerFields.header(String.valueOf(name), value)));
          });
    }
    return headers;
  }
}
