package strict;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

@Public
@Route("/orders")
public final class Orders {
  @Inject
  Orders() {}

  @Route("POST /")
  public Order place(Order order) {
    return order;
  }

  @Route("POST /lines")
  public List<Order.Line> lines(List<Order.Line> lines) {
    return lines;
  }

  /** A group of parameters, whose others are nobody's business. */
  @Route("GET /line")
  public Order.Line line(Order.Line line) {
    return line;
  }
}
