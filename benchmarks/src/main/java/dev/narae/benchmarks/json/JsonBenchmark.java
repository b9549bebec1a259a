package dev.narae.benchmarks.json;

import java.io.IOException;
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

/** Values to bytes and bytes to values, by us and by others. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class JsonBenchmark {
  /** How large the value is. */
  @Param({"tiny", "small", "nested", "list", "wide"})
  public String type = "";

  /** Who writes and reads it. */
  @Param({"narae", "streaming", "databind2", "databind3", "avaje", "dsljson"})
  public String library = "";

  private Peer peer = Peers.of("databind3", Sample.of("tiny"));
  private Object value = "";
  private byte[] document = {};

  /** Makes sure that all write the same and read the same. */
  @Setup
  public void check() throws IOException {
    Sample<?> sample = Sample.of(type);
    value = sample.value();
    Peer oracle = Peers.of("databind3", sample);
    document = oracle.write(value);
    for (String each : Peers.ALL) {
      Peer other = Peers.of(each, sample);
      if (!other.read(document).equals(value) || !oracle.read(other.write(value)).equals(value)) {
        throw new IllegalStateException(each + " has another idea of " + value);
      }
    }
    peer = Peers.of(library, sample);
  }

  /** From the value to the bytes of a document. */
  @Benchmark
  public byte[] write() throws IOException {
    return peer.write(value);
  }

  /** From the bytes of a document to the value. */
  @Benchmark
  public Object read() throws IOException {
    return peer.read(document);
  }
}
