package unions;

/** A sealed type that its own cases mention. */
sealed interface Expr {
  /** A number. */
  record Num(int value) implements Expr {}

  /** A sum. */
  record Add(Expr left, Expr right) implements Expr {}
}
