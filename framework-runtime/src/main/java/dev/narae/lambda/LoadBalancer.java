package dev.narae.lambda;

import dev.narae.http.PercentEncoding;
import dev.narae.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An Application Load Balancer. It decodes nothing and routes nothing that we see. Whether headers
 * and parameters have several values is an attribute of the target group, and the answer must have
 * the form of the event.
 */
final class LoadBalancer implements FrontDoor {
  static final FrontDoor DOOR = new LoadBalancer();

  private LoadBalancer() {}

  @Override
  public String method(Event event) {
    return PayloadOne.method(event);
  }

  @Override
  public String routePath(Event event) {
    return "";
  }

  @Override
  public Map<String, String> pathParameters(Event event) {
    return Map.of();
  }

  @Override
  public String path(Event event) {
    return Paths.absolute(event.path());
  }

  @Override
  public boolean isPathEncoded() {
    return true;
  }

  @Override
  public boolean leavesCors() {
    return true;
  }

  /** A load balancer has no ids for requests but those of traces. */
  @Override
  public String requestId(Event event) {
    String header = event.header("x-amzn-trace-id");
    return header == null ? "" : TraceHeader.root(header.substring(header.lastIndexOf(',') + 1));
  }

  /** A load balancer has no field for the client's address. */
  @Override
  public void fill(Request.Builder request, Event event) {
    request.query(query(event));
    HeaderLists headers = event.allHeaders();
    headers.fill(request);
    request.cookies(CookiePairs.of(headers.get("cookie")));
    request.sourceIp(ForwardedFor.client(headers.last("x-forwarded-for")));
    request.requestId(requestId(event));
    event.fillBody(request);
  }

  @Override
  public byte[] answer(Event event, Reply reply) {
    Envelope envelope = new Envelope(reply).statusDescription();
    return event.multiHeaders() == null
        ? envelope.headersWithCookie().end()
        : envelope.multiValueHeaders().end();
  }

  @Override
  public int maxAnswer() {
    return Limits.LOAD_BALANCER;
  }

  @Override
  public String recipient() {
    return "a load balancer";
  }

  private static Map<String, List<String>> query(Event event) {
    Map<String, List<String>> decoded = new LinkedHashMap<>();
    Map<String, List<String>> lists = event.multiQuery();
    if (lists == null || lists.isEmpty()) {
      for (Map.Entry<String, String> parameter : event.query().entrySet()) {
        add(decoded, parameter.getKey(), parameter.getValue());
      }
      return decoded;
    }
    for (Map.Entry<String, List<String>> parameter : lists.entrySet()) {
      for (String value : parameter.getValue()) {
        add(decoded, parameter.getKey(), value);
      }
    }
    return decoded;
  }

  /** Two spellings of one name are one name. */
  private static void add(Map<String, List<String>> decoded, String name, String value) {
    String key = PercentEncoding.decodeQuery(name);
    List<String> values = decoded.get(key);
    if (values == null) {
      values = new ArrayList<>(1);
      decoded.put(key, values);
    }
    values.add(PercentEncoding.decodeQuery(value));
  }
}
