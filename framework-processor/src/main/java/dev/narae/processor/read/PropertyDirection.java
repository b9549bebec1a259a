package dev.narae.processor.read;

import dev.narae.processor.model.PropertyModel.Direction;
import dev.narae.processor.read.PropertyPlace.Mark;
import dev.narae.processor.read.PropertyPlace.Side;
import java.util.List;
import java.util.Optional;

/** Reads whether a property is read and written. */
final class PropertyDirection {

  Direction read(String name, List<PropertyPlace> places, JsonTypeRules type) {
    Optional<Direction> access =
        PropertyPlace.all(places, Jackson.PROPERTY).stream()
            .map(m -> Annotations.string(m.annotation(), "access"))
            .filter(a -> !a.equals("AUTO"))
            .findFirst()
            .map(PropertyDirection::ofAccess);
    Direction own = ignored(places).or(() -> access).orElse(Direction.BOTH);
    return type.ignored().contains(name) ? both(own, type.ignoredDirection()) : own;
  }

  private static Direction ofAccess(String access) {
    return switch (access) {
      case "READ_ONLY" -> Direction.READ_ONLY;
      case "WRITE_ONLY" -> Direction.WRITE_ONLY;
      default -> Direction.BOTH;
    };
  }

  /**
   * What {@code @JsonIgnore} leaves: nothing, or the ways of those parts that are marked as the
   * property without being ignored.
   */
  private static Optional<Direction> ignored(List<PropertyPlace> places) {
    List<PropertyPlace> ignored =
        PropertyPlace.all(places, Jackson.IGNORE).stream()
            .filter(m -> Annotations.bool(m.annotation(), "value"))
            .map(Mark::place)
            .toList();
    if (ignored.isEmpty()) {
      return Optional.empty();
    }
    List<PropertyPlace> marked =
        places.stream().filter(p -> isMarked(p) && !ignored.contains(p)).toList();
    return Optional.of(
        of(
            marked.stream().anyMatch(p -> p.side() != Side.WRITTEN)
                && ignored.stream().noneMatch(p -> p.side() == Side.READ),
            marked.stream().anyMatch(p -> p.side() != Side.READ)
                && ignored.stream().noneMatch(p -> p.side() == Side.WRITTEN)));
  }

  private static boolean isMarked(PropertyPlace place) {
    return Annotations.find(place.element(), Jackson.PROPERTY).isPresent()
        || Annotations.find(place.element(), Jackson.GETTER).isPresent()
        || Annotations.find(place.element(), Jackson.SETTER).isPresent();
  }

  private static Direction both(Direction one, Direction other) {
    boolean read = one != Direction.READ_ONLY && other != Direction.READ_ONLY;
    boolean written = one != Direction.WRITE_ONLY && other != Direction.WRITE_ONLY;
    return one == Direction.NONE || other == Direction.NONE ? Direction.NONE : of(read, written);
  }

  private static Direction of(boolean read, boolean written) {
    if (read) {
      return written ? Direction.BOTH : Direction.WRITE_ONLY;
    }
    return written ? Direction.READ_ONLY : Direction.NONE;
  }
}
