package dev.narae.processor.model;

/** The types that are one JSON scalar and one DynamoDB attribute without further ado. */
public enum ScalarKind {
  STRING("java.lang", "String", ""),
  BOOLEAN("java.lang", "Boolean", "boolean"),
  BYTE("java.lang", "Byte", "byte"),
  SHORT("java.lang", "Short", "short"),
  INT("java.lang", "Integer", "int"),
  LONG("java.lang", "Long", "long"),
  FLOAT("java.lang", "Float", "float"),
  DOUBLE("java.lang", "Double", "double"),
  BIG_DECIMAL("java.math", "BigDecimal", ""),
  BIG_INTEGER("java.math", "BigInteger", ""),
  UUID("java.util", "UUID", ""),
  INSTANT("java.time", "Instant", "");

  private final String packageName;
  private final String simpleName;
  private final String primitive;

  ScalarKind(String packageName, String simpleName, String primitive) {
    this.packageName = packageName;
    this.simpleName = simpleName;
    this.primitive = primitive;
  }

  /** The class; a box for what has a primitive. */
  public TypeName type() {
    return TypeName.of(packageName, simpleName);
  }

  /** The primitive's keyword, or empty. */
  public String primitive() {
    return primitive;
  }

  /** Whether values are numbers. */
  public boolean isNumber() {
    return switch (this) {
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> true;
      case STRING, BOOLEAN, UUID, INSTANT -> false;
    };
  }

  /** Whether values are whole numbers. */
  public boolean isInteger() {
    return switch (this) {
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> true;
      default -> false;
    };
  }
}
