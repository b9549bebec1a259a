package dev.narae.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpEntity;

/** Takes a request from the HTTP server as it was sent. */
final class RequestReader {
  private RequestReader() {}

  /**
   * Reads a request.
   *
   * @param maxBody the largest body to keep, in bytes; a larger one is read to its end all the
   *     same, since a client that is cut off while sending never sees the answer
   */
  static HttpRequest read(ClassicHttpRequest request, EndpointDetails connection, int maxBody)
      throws IOException {
    String target = originForm(request.getPath());
    int query = target.indexOf('?');
    byte[] body = new byte[0];
    long length = 0;
    HttpEntity entity = request.getEntity();
    if (entity != null) {
      try (InputStream in = entity.getContent()) {
        body = in.readNBytes(maxBody + 1);
        length = body.length + in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return new HttpRequest(
        request.getMethod(),
        query < 0 ? target : target.substring(0, query),
        query < 0 ? "" : target.substring(query + 1),
        String.valueOf(request.getVersion()),
        address(connection.getRemoteAddress()).getAddress().getHostAddress(),
        address(connection.getLocalAddress()).getPort(),
        lines(request),
        length,
        length > maxBody ? Body.EMPTY : Body.of(body));
  }

  private static List<Header> lines(ClassicHttpRequest request) {
    List<Header> lines = new ArrayList<>();
    Iterator<org.apache.hc.core5.http.Header> headers = request.headerIterator();
    while (headers.hasNext()) {
      org.apache.hc.core5.http.Header header = headers.next();
      lines.add(new Header(header.getName(), header.getValue()));
    }
    return lines;
  }

  /** Proxies send the whole address (RFC 9112 section 3.2.2); the path is what is asked for. */
  private static String originForm(String target) {
    int authority = target.indexOf("://");
    if (target.startsWith("/") || authority < 0) {
      return target.startsWith("/") ? target : "/" + target;
    }
    int path = target.indexOf('/', authority + 3);
    return path < 0 ? "/" : target.substring(path);
  }

  private static InetSocketAddress address(SocketAddress address) {
    if (address instanceof InetSocketAddress internet) {
      return internet;
    }
    throw new IllegalStateException("not an address of the internet protocol: " + address);
  }
}
