package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.narae.demo.NewNote;
import dev.narae.demo.NewNoteJson;
import dev.narae.validation.Violations;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What reading and writing a small body costs the garbage collector, counted by the JVM itself. */
class JsonAllocationTest {
  private static final int TIMES = 2_000;

  /** Bytes; about a quarter more than it takes: the document of 105, and iterators. */
  private static final long WRITING = 300;

  /**
   * Bytes; about a quarter more than it takes: the note with its texts and sets, and violations.
   */
  private static final long READING = 1_050;

  private static final byte[] NOTE =
      Reading.utf8(
          "{\"title\":\"Buy milk\",\"state\":\"OPEN\",\"priority\":2,"
              + "\"tags\":[\"home\",\"food\"],\"links\":[]}");

  private final ThreadMXBean threads =
      assertInstanceOf(ThreadMXBean.class, ManagementFactory.getThreadMXBean());
  private final NewNote note = NewNoteJson.CODEC.fromBytes(NOTE, new Violations());

  @Test
  void writingAllocatesTheDocumentAndLittleMore() {
    write();
    long each = write() / TIMES;
    int length = NewNoteJson.CODEC.toBytes(note).length;
    assertTrue(each >= length && each <= WRITING, each + " bytes for " + length);
  }

  @Test
  void readingAllocatesTheValueAndLittleMore() {
    read();
    long each = read() / TIMES;
    assertTrue(each > 0 && each <= READING, each + " bytes");
  }

  private long write() {
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    int length = 0;
    for (int i = 0; i < TIMES; i++) {
      length = NewNoteJson.CODEC.toBytes(note).length;
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertTrue(length > 0);
    return after - before;
  }

  private long read() {
    NewNote last = note;
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < TIMES; i++) {
      last = NewNoteJson.CODEC.fromBytes(NOTE, new Violations());
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertEquals(note, last);
    return after - before;
  }
}
