package dev.narae.json;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Jackson's streaming core, set up once with limits for documents from strangers. */
final class Engine {
  /** Levels of arrays and objects within each other. */
  static final int MAX_DEPTH = 64;

  /** Bytes; what Lambda lets through a synchronous invocation: 6 MB and a little. */
  static final int MAX_DOCUMENT = 6_291_556;

  /**
   * Characters of a property name; HTTP API allows 10,240 bytes of headers, whose names these are.
   */
  static final int MAX_NAME = 10_240;

  /** Characters of a number. The longest finite double needs fewer than 400. */
  static final int MAX_NUMBER = 512;

  /** Longest excerpt of content in an exception's text, which only a log could show. */
  private static final int NO_EXCERPT = 0;

  static final JsonFactory FACTORY = make(JsonLimits.DEFAULT);

  private Engine() {}

  /** A factory with those limits. */
  static JsonFactory of(JsonLimits limits) {
    return limits.equals(JsonLimits.DEFAULT) ? FACTORY : make(limits);
  }

  private static JsonFactory make(JsonLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxDocumentLength(limits.bytes())
                .maxTokenCount(limits.tokens())
                .maxNumberLength(limits.number())
                .maxStringLength(limits.string())
                .maxNameLength(limits.name())
                .build())
        .errorReportConfiguration(
            ErrorReportConfiguration.builder().maxRawContentLength(NO_EXCERPT).build())
        // One set of buffers for each thread, and Lambda's loop is one thread.
        .recyclerPool(JsonRecyclerPools.threadLocalPool())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        // Documents are checked to be UTF-8 before they are parsed; guessing would admit UTF-16.
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .build();
  }
}
