package classes.app;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of parameters. */
public class Search {
  @NotBlank private String words;
  private @Nullable Integer limit = 20;
  private List<String> tags;

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable Integer getLimit() {
    return limit;
  }

  public void setLimit(@Nullable Integer limit) {
    this.limit = limit;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }
}
