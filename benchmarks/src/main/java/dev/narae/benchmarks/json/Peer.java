package dev.narae.benchmarks.json;

import java.io.IOException;

/** Something that writes and reads the values of one type. Used by one thread. */
interface Peer {
  byte[] write(Object value) throws IOException;

  Object read(byte[] document) throws IOException;
}
