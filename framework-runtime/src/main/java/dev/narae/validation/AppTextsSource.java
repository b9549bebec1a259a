package dev.narae.validation;

/** What knows an application's own texts, without loading them before it is asked. */
public interface AppTextsSource {
  /** The application's own texts; {@link AppTexts#NONE} unless it has some. */
  default AppTexts texts() {
    return AppTexts.NONE;
  }
}
