package classes.app;

import classes.shared.Address;
import dev.narae.annotation.Default;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bean: no argument, getters and setters, one fluent, and a public field. */
public class Settings extends Audited<String> {
  private String language;
  private boolean isDark;
  private @Nullable Integer size = 12;
  @Default("7") private int days;
  private Optional<Address> home = Optional.empty();
  private List<@NotBlank String> hosts;
  private String site;
  public double zoom;

  @NotBlank
  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    if (language.equals("none")) {
      throw new IllegalArgumentException("a language is needed");
    }
    this.language = language;
  }

  public boolean isDark() {
    return isDark;
  }

  public void setDark(boolean dark) {
    isDark = dark;
  }

  public @Nullable Integer getSize() {
    return size;
  }

  public Settings setSize(@Nullable @Min(8) Integer size) {
    this.size = size;
    return this;
  }

  public int getDays() {
    return days;
  }

  @Max(30)
  public void setDays(int days) {
    this.days = days;
  }

  public Optional<Address> getHome() {
    return home;
  }

  public void setHome(Optional<Address> home) {
    this.home = home;
  }

  public List<String> getHosts() {
    return hosts;
  }

  public void setHosts(List<String> hosts) {
    this.hosts = hosts;
  }

  /** Where it is on the web. */
  public String getURL() {
    return site;
  }

  public void setURL(String url) {
    this.site = url;
  }
}
