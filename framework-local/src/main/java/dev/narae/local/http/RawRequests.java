package dev.narae.local.http;

import java.net.URI;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpRequestFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Keeps the target of a request as it was sent; the default makes a URI of it where it can. */
final class RawRequests implements HttpRequestFactory<ClassicHttpRequest> {
  @Override
  public ClassicHttpRequest newHttpRequest(String method, String target) {
    return new BasicClassicHttpRequest(method, "http", null, target);
  }

  @Override
  public ClassicHttpRequest newHttpRequest(String method, URI target) {
    return newHttpRequest(method, target.toString());
  }
}
