package classes.app;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Two constructors, of which one is for JSON. */
final class Temperature {
  private final double degrees;
  private final String scale;

  Temperature(double degrees) {
    this(degrees, "C");
  }

  @JsonCreator
  Temperature(double degrees, String scale) {
    this.degrees = degrees;
    this.scale = scale;
  }

  double getDegrees() {
    return degrees;
  }

  String getScale() {
    return scale;
  }
}
