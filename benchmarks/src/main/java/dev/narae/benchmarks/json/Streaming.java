package dev.narae.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** What somebody would write by hand over Jackson's streaming core, and only for trusted input. */
interface Streaming<T> {
  JsonFactory FACTORY = new JsonFactory();

  void write(JsonGenerator json, T value);

  /** Reads the value whose first token the parser is at. */
  T read(JsonParser json);

  /** Finds names as fast as the core can. */
  static PropertyNameMatcher names(SerializedString... names) {
    List<Named> all = new ArrayList<>();
    for (SerializedString name : names) {
      all.add(Named.fromString(name.getValue()));
    }
    return FACTORY.constructNameMatcher(all, true);
  }
}
