package bad;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject
  Routes() {}

  @Route("POST /a")
  void a(Thing thing) {}
}

class Thing {
  private final int size;

  Thing(int size) {
    this.size = size;
  }

  static Builder builder() {
    return new Builder();
  }

  static class Builder {
    private int size;

    Builder size(int size) { // NAR-264
      this.size = size;
      return this;
    }

    Thing build() {
      return new Thing(size);
    }
  }
}
