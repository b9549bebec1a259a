package unions;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.Optional;

/** Stored figures. */
@Public
@Route("/figures/{id}")
final class Figures {
  private final FigureTable figures;

  @Inject
  Figures(FigureTable figures) {
    this.figures = figures;
  }

  @Route("PUT /")
  Figure put(String id, Figure figure) {
    return figures.put(new Figure(id, figure.shape(), figure.payments(), figure.card()));
  }

  @Route("GET /")
  Optional<Figure> get(String id) {
    return figures.get(id);
  }
}
