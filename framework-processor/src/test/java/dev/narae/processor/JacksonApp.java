package dev.narae.processor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.narae.json.JsonCodec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The records in {@code good/jackson} with their generated codecs. */
final class JacksonApp {
  /**
   * Databind as most services have it: dates as text, unknown properties ignored; UTF-8 as Jackson
   * 3 has it.
   */
  static final ObjectMapper DATABIND =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final ClassLoader loader;
  private final Path classes;

  private JacksonApp(ClassLoader loader, Path classes) {
    this.loader = loader;
    this.classes = classes;
  }

  static JacksonApp compile(Path folder) throws IOException {
    Javac.Result result =
        Javac.into(folder).compileAll(Path.of("src/test/resources/good/jackson")).orThrow();
    URL[] urls = {result.classes().toUri().toURL()};
    return new JacksonApp(
        new URLClassLoader(urls, JacksonApp.class.getClassLoader()), result.classes());
  }

  /** The app, running. */
  Function function() {
    return Function.load("jackson.JacksonAppHandler", Map.of(), classes);
  }

  /** Its OpenAPI document. */
  JsonNode document() throws IOException {
    String yaml = Files.readString(classes.resolve("META-INF/narae/jackson/openapi.yaml"));
    return DATABIND.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  Class<?> type(String simpleName) throws ReflectiveOperationException {
    return loader.loadClass("jackson." + simpleName);
  }

  /** The generated codec of a record. */
  @SuppressWarnings("unchecked") // A codec is of the record it is named after.
  JsonCodec<Object> codec(String simpleName) throws ReflectiveOperationException {
    Class<?> generated = loader.loadClass("jackson." + simpleName + "Json");
    return (JsonCodec<Object>) generated.getField("CODEC").get(null);
  }
}
