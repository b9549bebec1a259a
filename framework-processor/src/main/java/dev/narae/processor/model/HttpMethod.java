package dev.narae.processor.model;

/** The HTTP methods a route can answer. */
public enum HttpMethod {
  GET(false),
  POST(true),
  PUT(true),
  PATCH(true),
  DELETE(false);

  private final boolean hasBody;

  HttpMethod(boolean hasBody) {
    this.hasBody = hasBody;
  }

  /** Whether an object parameter is the request's body. */
  public boolean hasBody() {
    return hasBody;
  }
}
