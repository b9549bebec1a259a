package errors;

/** There is not enough money. */
final class OverdrawnException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int balance;

  OverdrawnException(int balance) {
    super("a secret of the bank");
    this.balance = balance;
  }

  int balance() {
    return balance;
  }
}
