package dev.narae.lambda;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import dev.narae.http.Request;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a route through the filters around it; generated code says how the route is bound.
 * Each is used for one request, by one thread.
 */
public abstract class RouteCall implements Call {
  private final Request request;
  private final String route;
  private final String handler;
  private final List<Provider<? extends Filter>> filters = new ArrayList<>(2);
  private @Nullable BoundRoute bound;
  private @Nullable Reply reply;
  private @Nullable Answer ofReply;

  /**
   * For generated code.
   *
   * @param route such as {@code GET /notes/{id}}
   * @param handler such as {@code NoteRoutes.get}
   */
  protected RouteCall(Request request, String route, String handler) {
    this.request = request;
    this.route = route;
    this.handler = handler;
  }

  /** Binds the parameters. */
  protected abstract BoundRoute bind() throws Exception;

  /** This call with these filters, the outermost first, around all that there are already. */
  @SafeVarargs
  public final RouteCall within(Provider<? extends Filter>... outer) {
    for (int i = 0; i < outer.length; i++) {
      filters.add(i, outer[i]);
    }
    return this;
  }

  /** The answer of the filters and the route. */
  public final Reply answer() throws Exception {
    if (filters.isEmpty()) {
      return bound().invoke();
    }
    Answer answer = after(0);
    // Filters mostly hand on what they get: then nothing has to be made anew.
    return reply != null && answer == ofReply ? reply : Reply.of(answer);
  }

  @Override
  public final Request request() {
    return request;
  }

  @Override
  public final String route() {
    return route;
  }

  @Override
  public final String handler() {
    return handler;
  }

  @Override
  public final Map<String, @Nullable Object> arguments() throws Exception {
    Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
    bound().addTo(arguments);
    return Collections.unmodifiableMap(arguments);
  }

  /** The answer of the filters from that one on, and the route. */
  private Answer after(int index) throws Exception {
    if (index == filters.size()) {
      Reply called = bound().invoke();
      Answer answer =
          Answer.of(called.status(), called.headers(), called.cookies(), called.bytes());
      reply = called;
      ofReply = answer;
      return answer;
    }
    Filter filter = filters.get(index).get();
    Answer answer = filter.filter(this, new Following(this, index + 1));
    if (answer == null) {
      throw new IllegalStateException(
          "The filter " + filter.getClass().getName() + " returned null instead of an answer.");
    }
    return answer;
  }

  private BoundRoute bound() throws Exception {
    BoundRoute before = bound;
    BoundRoute now = before == null ? bind() : before;
    bound = now;
    return now;
  }

  private record Following(RouteCall call, int index) implements Next {
    @Override
    public Answer proceed() throws Exception {
      return call.after(index);
    }
  }
}
