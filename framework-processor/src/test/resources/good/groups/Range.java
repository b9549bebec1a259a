package groups;

/** Whole numbers between two bounds; {@code e} is a name that generated code uses too. */
record Range(int from, int to, @org.jspecify.annotations.Nullable String e) {
  Range {
    if (from > to) {
      throw new IllegalArgumentException("from must not be after to");
    }
  }
}
