package classes.app;

/** A builder with a constructor, whose setters have prefixes. */
final class Message {
  private final String text;
  private final long size;

  private Message(String text, long size) {
    this.text = text;
    this.size = size;
  }

  String getText() {
    return text;
  }

  long getSize() {
    return size;
  }

  static final class Builder {
    private String text = "";
    private long size;

    Builder withText(String text) {
      this.text = text;
      return this;
    }

    void setSize(long size) {
      this.size = size;
    }

    Message build() {
      return new Message(text, size);
    }
  }
}
