package values.app;

import dev.narae.annotation.Public;
import dev.narae.annotation.Query;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import dev.narae.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import dev.narae.annotation.Header;
import values.shared.Blob;
import values.shared.Coded;
import values.shared.Collected;
import values.shared.Free;
import values.shared.Grid;
import values.shared.Heat;
import values.shared.Keyed;
import values.shared.Money;
import values.shared.Sizes;
import values.shared.Sku;

/** Gives back what it is given. */
@Public
final class Echo {
  private final KeptTable kept;

  @Inject
  Echo(KeptTable kept) {
    this.kept = kept;
  }

  @Route("PUT /kept/{id}")
  Kept keep(String id, Kept value) {
    kept.put(value);
    return kept.get(id).orElseThrow();
  }

  @Route("POST /sizes")
  Sizes sizes(Sizes sizes) {
    return sizes;
  }

  @Route("GET /sizes")
  List<String> sizes(OptionalInt count, OptionalLong bytes, @Header OptionalDouble share) {
    return List.of("" + count, "" + bytes, "" + share);
  }

  @Route("GET /count")
  OptionalInt count(OptionalInt count) {
    return count;
  }

  @Route("POST /blob")
  Blob blob(Blob blob) {
    return blob;
  }

  @Route("POST /raw")
  byte[] raw(byte[] bytes) {
    return bytes;
  }

  @Route("POST /grid")
  Grid grid(Grid grid) {
    return grid;
  }

  @Route("POST /keyed")
  Keyed keyed(Keyed keyed) {
    return keyed;
  }

  @Route("POST /names")
  Map<Tag, Integer> names(Map<Tag, Integer> names) {
    return names;
  }

  @Route("POST /free")
  Free free(Free free) {
    return free;
  }

  @Route("PATCH /free")
  String free(FreePatch patch) {
    return patch.settings().toString();
  }

  @Route("POST /anything")
  JsonValue anything(JsonValue value) {
    return value;
  }

  @Route("POST /coded")
  Coded coded(Coded coded) {
    return coded;
  }

  @Route("PUT /money")
  Money money(Money money) {
    return money;
  }

  @Route("GET /heat/{heat}")
  Heat heat(Heat heat) {
    return heat;
  }

  @Route("POST /collected")
  Collected collected(Collected collected) {
    return collected;
  }

  @Route("POST /sorted")
  SortedSet<Integer> sorted(Collection<Integer> numbers) {
    return new TreeSet<>(numbers);
  }

  @Route("POST /sparse")
  Sparse sparse(Sparse sparse) {
    return sparse;
  }

  @Route("POST /ints")
  int[] ints(int[] numbers) {
    return numbers;
  }

  @Route("GET /arrays")
  List<String> arrays(String[] words, int[] ints, @Query("sku") Sku[] skus, Colors colors) {
    return List.of(
        Arrays.toString(words),
        Arrays.toString(ints),
        Arrays.toString(skus),
        Arrays.toString(colors.color()));
  }
}
