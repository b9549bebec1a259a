package values.shared;

import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;

/** A place on a map, in JSON {@code {"lat": 1.5, "lon": 2.5}} with no more than that. */
public final class Point {
  private final double latitude;
  private final double longitude;

  public Point(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  static Point fromJson(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    double[] both = new double[2];
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      Double value = json.readDouble();
      if (value != null) {
        both[index(name)] = value;
      }
    }
    return json.endObject() ? new Point(both[0], both[1]) : null;
  }

  private static int index(String name) {
    if (name.equals("lat") || name.equals("lon")) {
      return name.equals("lat") ? 0 : 1;
    }
    throw new IllegalArgumentException("has lat and lon only");
  }

  void toJson(JsonWriter json) {
    json.beginObject();
    json.name("lat");
    json.value(latitude);
    json.name("lon");
    json.value(longitude);
    json.endObject();
  }
}
