package dev.narae.benchmarks;

import dev.narae.lambda.RouteMatch;
import dev.narae.lambda.RouteTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time to find the route of a request, in tables of different sizes.
 *
 * <p>Each measurement goes through the same number of different requests, spread over the whole
 * table, so that a small table has no advantage but its size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class RouterBenchmark {
  /** A power of two, so that the next one is found without a division. */
  private static final int REQUESTS = 128;

  /** How many routes the table has. */
  @Param({"10", "100", "1000"})
  public int routes;

  private RouteTable table = RouteTable.of();
  private String[] collections = {};
  private String[] items = {};
  private String[] files = {};
  private String[] unknown = {};
  private String[] attachments = {};
  private int next;

  /** Makes the table and the requests. */
  @Setup
  public void prepare() {
    Routes service = new Routes(routes);
    table = service.table();
    collections = service.paths(REQUESTS, "/search");
    items = service.paths(REQUESTS, "/#");
    files = service.paths(REQUESTS, "/#/notes/n-#/files/f-#");
    attachments = service.paths(REQUESTS, "/#/attachments/2026/photos/#.png");
    unknown = service.paths(REQUESTS, "/#/ratings");
  }

  /** A path without variables. */
  @Benchmark
  public RouteMatch literal() {
    return match("GET", collections);
  }

  /** A path with one variable. */
  @Benchmark
  public RouteMatch oneVariable() {
    return match("GET", items);
  }

  /** A path of eight segments, three of them variables. */
  @Benchmark
  public RouteMatch threeVariables() {
    return match("GET", files);
  }

  /** A path that ends in a variable of several segments, here three. */
  @Benchmark
  public RouteMatch restOfPath() {
    return match("GET", attachments);
  }

  /** A path that differs from all routes in its last segment: 404. */
  @Benchmark
  public RouteMatch unknownPath() {
    return match("GET", unknown);
  }

  /** A path that exists, with a method that it does not have: 405. */
  @Benchmark
  public RouteMatch wrongMethod() {
    return match("PATCH", items);
  }

  private RouteMatch match(String method, String[] paths) {
    next = (next + 1) & (REQUESTS - 1);
    return table.match(method, paths[next]);
  }
}
