package unions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure, as Jackson's annotations tell it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shape.Circle.class, name = "circle"),
  @JsonSubTypes.Type(value = Shape.Square.class, name = "square"),
  @JsonSubTypes.Type(Shape.Group.class),
  @JsonSubTypes.Type(Shape.Oval.class),
  @JsonSubTypes.Type(Shape.Point.class)
})
public sealed interface Shape {
  /** Figures without corners. */
  sealed interface Round extends Shape {}

  /** A circle. */
  record Circle(@Min(1) int radius) implements Round {}

  /** An ellipse. */
  @JsonTypeName("oval")
  record Oval(int width, int height) implements Round {}

  /** A square. */
  record Square(int side, @Size(max = 3) @Nullable String label) implements Shape {}

  /** Several figures. */
  @JsonTypeName("group")
  record Group(List<Shape> members) implements Shape {}

  /** Has no component. */
  record Point() implements Shape {}
}
