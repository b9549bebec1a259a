package groups;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How large. */
public enum Size {
  @JsonProperty("small")
  SMALL,
  @JsonProperty("x-large")
  LARGE,
  MEDIUM
}
