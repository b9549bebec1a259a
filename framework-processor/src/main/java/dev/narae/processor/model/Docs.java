package dev.narae.processor.model;

/**
 * What Javadoc says of something, as plain text.
 *
 * @param summary its first sentence; may be empty
 * @param description the whole text before the block tags, the summary included; may be empty
 * @param deprecated whether there is a {@code @deprecated} tag or annotation
 */
public record Docs(String summary, String description, boolean deprecated) {
  public static final Docs NONE = new Docs("", "", false);
}
