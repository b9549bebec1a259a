package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a match costs the garbage collector, counted by the virtual machine itself. */
class RouteTableAllocationTest {
  private static final int MATCHES = 10_000;

  /** More than the indexes whose boxes the JDK keeps. */
  private static final int ROUTES = 1_000;

  private final ThreadMXBean threads =
      assertInstanceOf(ThreadMXBean.class, ManagementFactory.getThreadMXBean());
  private final RouteTable table = RouteTable.of(keys());

  private static String[] keys() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < ROUTES / 2; i++) {
      keys.add("GET /things-" + i + "/search");
      keys.add("GET /things-" + i + "/{id}");
    }
    return keys.toArray(String[]::new);
  }

  private static String[] paths(String end) {
    String[] paths = new String[ROUTES / 2];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "/things-" + i + end;
    }
    return paths;
  }

  @BeforeEach
  void isCounting() {
    assertTrue(threads.isThreadAllocatedMemorySupported());
    assertTrue(threads.isThreadAllocatedMemoryEnabled());
  }

  @Test
  void aPathWithoutVariablesAllocatesNothing() {
    String[] paths = paths("/search");
    allocated(paths);
    assertEquals(0, allocated(paths));
  }

  /** So the count of the test above can be something else than 0. */
  @Test
  void aPathWithAVariableAllocatesItsText() {
    String[] paths = paths("/7");
    allocated(paths);
    assertTrue(allocated(paths) >= MATCHES * 16L);
  }

  /** The bytes that this thread allocates for the matches. */
  private long allocated(String[] paths) {
    long thread = Thread.currentThread().getId();
    int found = 0;
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < MATCHES; i++) {
      if (table.match("GET", paths[i % paths.length]).route() >= 0) {
        found++;
      }
    }
    long after = threads.getThreadAllocatedBytes(thread);
    assertEquals(MATCHES, found);
    return after - before;
  }
}
