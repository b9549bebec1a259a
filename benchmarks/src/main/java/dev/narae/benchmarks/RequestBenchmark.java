package dev.narae.benchmarks;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.http.Request;
import dev.narae.lambda.RouteMatch;
import dev.narae.lambda.RouteTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a GET with one variable in its path adds to the loop of Lambda's runtime interface client:
 * the difference between {@link #request} and {@link #minimal}, from the bytes of the event to
 * those of the answer, in a service of 100 routes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RequestBenchmark {
  private static final String ID = "48611";

  private final JsonFactory json = new JsonFactory();
  private final Routes service = new Routes(100);
  private final RouteTable table = service.table();
  private final EchoHandler handler = new EchoHandler(table);
  private final RequestStreamHandler constant = new ConstantHandler();
  private final Invocation context = new Invocation();
  private final String path = service.paths(1, '/' + ID)[0];
  private final Request request = Request.builder("GET", path).build();
  private final byte[] unrouted = Event.unrouted(path);
  private final byte[] routed =
      Event.routed("GET " + service.paths(1, "/{id}")[0], path, "{\"id\":\"" + ID + "\"}");

  /** Makes sure that the answers are those of the route. */
  @Setup
  public void check() throws IOException {
    for (byte[] event : new byte[][] {unrouted, routed}) {
      String answer = handle(event).toString(StandardCharsets.UTF_8);
      if (!answer.contains(ID)) {
        throw new IllegalStateException(answer);
      }
    }
  }

  /** From the event's bytes to the answer's, finding the route. */
  @Benchmark
  public ByteArrayOutputStream request() throws IOException {
    return handle(unrouted);
  }

  /** The same if the gateway has found the route. */
  @Benchmark
  public ByteArrayOutputStream requestThatIsRouted() throws IOException {
    return handle(routed);
  }

  /** The same with a handler that does nothing: what no framework can be faster than. */
  @Benchmark
  public ByteArrayOutputStream minimal() throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    constant.handleRequest(new ByteArrayInputStream(unrouted), answer, context);
    return answer;
  }

  /** Only what it takes to find the route and the text at its variable. */
  @Benchmark
  public @Nullable String routing() {
    RouteMatch match = table.match(request.method(), request.path());
    return request.withPathParameters(match.pathParameters()).pathParameter("id");
  }

  /** Only to go through the tokens of the event, with the parser that the runtime uses. */
  @Benchmark
  public int tokens() {
    int count = 0;
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), unrouted)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  private ByteArrayOutputStream handle(byte[] event) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), answer, context);
    return answer;
  }
}
