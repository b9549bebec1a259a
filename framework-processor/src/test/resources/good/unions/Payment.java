package unions;

/** A way to pay, without annotations. */
public sealed interface Payment permits Card, Payment.Cash, Transfer {
  /** In coins. */
  record Cash() implements Payment {}
}
