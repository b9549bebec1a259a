package dev.narae.dynamodb;

/** How DynamoDB stores a set of values. */
enum SetKind {
  /** A string set, SS. */
  STRINGS,
  /** A number set, NS. */
  NUMBERS,
  /** A list, since DynamoDB has no set of such values. */
  LIST
}
