package unions;

/** By a bank. */
public record Transfer(String account, long cents) implements Payment {}
