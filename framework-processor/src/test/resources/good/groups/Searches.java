package groups;

import dev.narae.annotation.Public;
import dev.narae.annotation.Query;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

@Public
class Searches {
  @Inject
  Searches() {}

  /**
   * Searches.
   *
   * @param shelf where
   */
  @Route("GET /shelves/{shelf}")
  String search(int shelf, Search search, boolean strict) {
    return shelf + " " + search + " " + strict;
  }

  @Route("DELETE /numbers")
  String delete(Range range) {
    return range.toString();
  }

  @Route("POST /numbers")
  Range post(@Query Range range, Range body) {
    return new Range(range.from() + body.from(), range.to() + body.to(), null);
  }

  @Route("GET /codes/{code}")
  String codes(Code code, List<Code> also, Set<Number> number) {
    return code.letters() + also + number;
  }

  @Route("PUT /codes")
  List<Code> put(List<Code> codes) {
    return codes;
  }
}
