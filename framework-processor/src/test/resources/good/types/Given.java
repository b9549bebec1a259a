package types;

import com.amazonaws.services.lambda.runtime.Context;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.RawEvent;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.List;

/** Parameters that are bound by their type alone. */
@Public
final class Given {
  @Inject
  Given() {}

  @Route("GET /given/{id}")
  List<String> given(int id, Request request, Context context, RawEvent event) {
    return List.of("" + id, request.path(), context.getFunctionName(), event.text());
  }
}
