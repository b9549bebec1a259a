package groups;

import dev.narae.annotation.Cookie;
import dev.narae.annotation.Default;
import dev.narae.annotation.Header;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Public
class Shirts {
  private final ShirtTable shirts;

  @Inject
  Shirts(ShirtTable shirts) {
    this.shirts = shirts;
  }

  @Route("PUT /shirts")
  Shirt put(Shirt shirt) {
    return shirts.put(shirt);
  }

  @Route("GET /shirts/{color}/{size}")
  Optional<Shirt> get(Color color, Size size) {
    return shirts.get(color, size);
  }

  @Route("GET /texts")
  String texts(
      Color color,
      @Default("x-large") Size size,
      List<Color> more,
      Set<Size> sizes,
      @Header Runtime.Version version,
      @Cookie Optional<Color> theme,
      List<Sku> sku) {
    return color + " " + size + " " + more + " " + sizes + " " + version + " " + theme + " " + sku;
  }
}
