package dev.narae.benchmarks;

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
 * The time to make a table while a function starts.
 *
 * <p>That happens once, in a virtual machine that has compiled nothing yet. So there is no warm-up:
 * each fork measures the first table that it makes, the loading of the classes included.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RouterStartBenchmark {
  /** How many routes the table has. */
  @Param({"10", "100", "1000"})
  public int routes;

  private String[] keys = {};

  /** Makes the keys, which are constants in generated code. */
  @Setup
  public void prepare() {
    keys = new Routes(routes).keys();
  }

  /** The first table. */
  @Benchmark
  public RouteTable firstTable() {
    return RouteTable.of(keys);
  }
}
