package dev.narae.validation;

import java.util.List;

/** Who reads the messages of one request; asked only when there is something to say. */
public abstract class Client {
  /** A client of which nothing is known: English, with the built-in texts. */
  static final Client ANY = new Any();

  /** The application's own texts. */
  public abstract AppTexts texts();

  /**
   * The language to speak to this client, one of those given.
   *
   * @param spoken languages as ISO 639 spells them; the first is the one to fall back to
   */
  public abstract String choose(List<String> spoken);

  private static final class Any extends Client {
    @Override
    public AppTexts texts() {
      return AppTexts.NONE;
    }

    @Override
    public String choose(List<String> spoken) {
      return spoken.get(0);
    }
  }
}
