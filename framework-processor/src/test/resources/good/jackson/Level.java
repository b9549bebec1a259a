package jackson;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By names of its own. */
public enum Level {
  @JsonProperty("low")
  LOW,
  @JsonProperty("very high")
  VERY_HIGH,
  MIDDLE
}
