package tenants.app;

/** Made of what is made of the request. */
final class Greeting {
  private final String text;

  Greeting(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
