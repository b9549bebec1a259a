package dev.narae.processor.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An app's own texts for messages in one language.
 *
 * @param language as ISO 639 spells it
 * @param texts by key
 */
public record TextsModel(String language, SortedMap<String, String> texts) {
  public TextsModel {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }
}
