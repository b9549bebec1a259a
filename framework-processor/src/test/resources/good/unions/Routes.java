package unions;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Answers what it is sent. */
@Public
final class Routes {
  @Inject
  Routes() {}

  @Route("POST /shape")
  Shape shape(Shape shape) {
    return shape;
  }

  @Route("POST /optional")
  Optional<Shape> optional(Optional<Shape> shape) {
    return shape;
  }

  @Route("POST /shapes")
  List<Shape> shapes(List<Shape> shapes) {
    return shapes;
  }

  @Route("POST /circle")
  Shape.Circle circle(Shape.Circle circle) {
    return circle;
  }

  @Route("POST /drawing")
  Drawing drawing(Drawing drawing) {
    return drawing;
  }

  @Route("POST /payment")
  Payment payment(Payment payment) {
    return payment;
  }

  @Route("POST /card")
  Card card(Card card) {
    return card;
  }

  @Route("POST /rename")
  Command.Rename rename(Command.Rename rename) {
    return rename;
  }

  @Route("POST /sum")
  int sum(Expr expr) {
    return value(expr);
  }

  private static int value(Expr expr) {
    if (expr instanceof Expr.Add add) {
      return value(add.left()) + value(add.right());
    }
    return ((Expr.Num) expr).value();
  }
}
