package dev.narae.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** What Jackson's streaming core, as strict as it can be made, says about a document. */
final class JacksonOracle {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.DEFAULT.depth())
                  .maxDocumentLength(JsonLimits.DEFAULT.bytes())
                  .maxTokenCount(JsonLimits.DEFAULT.tokens())
                  .maxNumberLength(JsonLimits.DEFAULT.number())
                  .maxStringLength(JsonLimits.DEFAULT.string())
                  .maxNameLength(JsonLimits.DEFAULT.name())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .build();

  private JacksonOracle() {}

  static JsonParser parser(byte[] document) {
    return FACTORY.createParser(ObjectReadContext.empty(), document);
  }

  /** Whether it is one value in UTF-8, without half surrogate pairs, and nothing else. */
  static boolean takes(byte[] document) {
    try (JsonParser parser = parser(document)) {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      if (parser.nextToken() == null) {
        return false;
      }
      int open = 0;
      do {
        JsonToken token = parser.currentToken();
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        if (text && hasHalfAPair(parser.getString())) {
          return false;
        }
        if (open > 0 || token.isScalarValue() || token.isStructEnd()) {
          parser.nextToken();
        }
      } while (open > 0);
      return parser.currentToken() == null;
    } catch (JacksonException | CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasHalfAPair(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
