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
  INSTANT("java.time", "Instant", ""),
  LOCAL_DATE("java.time", "LocalDate", ""),
  LOCAL_TIME("java.time", "LocalTime", ""),
  LOCAL_DATE_TIME("java.time", "LocalDateTime", ""),
  OFFSET_DATE_TIME("java.time", "OffsetDateTime", ""),
  OFFSET_TIME("java.time", "OffsetTime", ""),
  ZONED_DATE_TIME("java.time", "ZonedDateTime", ""),
  YEAR("java.time", "Year", ""),
  YEAR_MONTH("java.time", "YearMonth", ""),
  MONTH_DAY("java.time", "MonthDay", ""),
  DURATION("java.time", "Duration", ""),
  PERIOD("java.time", "Period", ""),
  ZONE_ID("java.time", "ZoneId", ""),
  ZONE_OFFSET("java.time", "ZoneOffset", ""),
  DAY_OF_WEEK("java.time", "DayOfWeek", ""),
  MONTH("java.time", "Month", ""),
  URI("java.net", "URI", ""),
  CHAR("java.lang", "Character", "char");

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
      default -> false;
    };
  }

  /**
   * Whether values are text of the type's own form, which {@code dev.narae.json.TextTypes} knows:
   * the types that are not in most services, so that readers and writers have no method for each.
   */
  public boolean isTextType() {
    return compareTo(INSTANT) > 0;
  }

  /**
   * Whether values can be part of a key: there is one text for each, and its order is the type's.
   */
  public boolean isKey() {
    return switch (this) {
      case BOOLEAN,
          FLOAT,
          DOUBLE,
          OFFSET_DATE_TIME,
          ZONED_DATE_TIME,
          OFFSET_TIME,
          DURATION,
          PERIOD ->
          false;
      default -> true;
    };
  }

  /** Whether values can be keys of a map, where they are names in an object. */
  public boolean isMapKey() {
    return switch (this) {
      case BOOLEAN, FLOAT, DOUBLE, BIG_DECIMAL -> false;
      default -> true;
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
