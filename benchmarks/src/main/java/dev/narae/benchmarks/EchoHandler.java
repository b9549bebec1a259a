package dev.narae.benchmarks;

import dev.narae.config.Environment;
import dev.narae.http.Request;
import dev.narae.json.JsonCodecs;
import dev.narae.lambda.Guard;
import dev.narae.lambda.LambdaHandler;
import dev.narae.lambda.Reply;
import dev.narae.lambda.RouteTable;
import dev.narae.lambda.Router;
import java.util.Map;

/** A function of many routes, each of which answers with the item's id and does nothing else. */
final class EchoHandler extends LambdaHandler {
  EchoHandler(RouteTable routes) {
    super(new Echo(routes), Environment.of(Map.of()));
  }

  /** Calls the routes; a generated one has a switch here. */
  record Echo(RouteTable routes) implements Router {
    @Override
    public Guard guard(int route) {
      return Guard.PUBLIC;
    }

    @Override
    public Reply call(int route, Request request) {
      return Reply.json(200, JsonCodecs.STRING, request.pathParameter("id"));
    }
  }
}
