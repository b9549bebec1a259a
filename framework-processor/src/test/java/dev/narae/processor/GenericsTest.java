package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generic and recursive types, driven through generated code. */
class GenericsTest {
  private static final String NOTE = "{\"title\":\"t\",\"kind\":\"SHORT\"}";
  private static final String AT = "\"at\":\"2026-11-22T17:00:00Z\"}";

  @TempDir static Path temp;
  private static GenericsApp app;
  private static Function function;

  @BeforeAll
  static void start() {
    app = GenericsApp.start(temp);
    function = app.function();
  }

  @AfterAll
  static void stop() {
    if (app != null) {
      app.close();
    }
  }

  private static void assertEchoes(String path, String json) {
    Function.Answer answer = function.send("POST", path, json);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(json, answer.body().toString());
  }

  /** An envelope of which every component has that value. */
  private static String envelope(String value) {
    return ("{\"data\":V,\"more\":[V,V],\"byName\":{\"a\":V},\"last\":V,").replace("V", value) + AT;
  }

  @Test
  void aGenericTypeIsWrittenAsItsArgumentsAre() {
    assertEchoes("/note", envelope(NOTE));
    assertEchoes("/nested", envelope(envelope("\"s\"")));
    assertEchoes("/lists", "[" + envelope("[" + NOTE + "," + NOTE + "]") + "]");
  }

  @Test
  void whatMayBeMissingMayBeMissingWhateverTheArgument() {
    String least = "{\"data\":" + NOTE + ",\"more\":[]," + AT;
    Function.Answer answer = function.send("POST", "/note", least);
    assertEquals(
        "{\"data\":" + NOTE + ",\"more\":[],\"byName\":{},\"last\":null," + AT,
        answer.body().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/note, '{\"more\":[],AT', /data, required",
    "/note, '{\"data\":null,\"more\":[],AT', /data, required",
    "/note, '{\"data\":{\"title\":\" \",\"kind\":\"LONG\"},\"more\":[],AT', /data/title, notBlank",
    "/note, '{\"data\":NOTE,\"more\":[NOTE,7],AT', /more/1, type",
    "/note, '{\"data\":NOTE,\"more\":[NOTE,NOTE,NOTE],AT', /more, size",
    "/note, '{\"data\":NOTE,\"more\":[],\"byName\":{\"a\":{\"title\":\"t\"}},AT',"
        + " /byName/a/kind, required",
    "/note, '{\"data\":NOTE,\"more\":[],\"last\":[],AT', /last, type",
    "/nested, '{\"data\":\"s\",\"more\":[],AT', /data, type",
    "/nested, '{\"data\":{\"data\":5,\"more\":[],AT,\"more\":[],AT', /data/data, type",
    "/lists, '[{\"data\":[NOTE,null],\"more\":[],AT]', /0/data/1, required",
    "/span, '{\"from\":\"today\",\"to\":\"2026-01-02\",\"label\":\"\",\"tags\":[]}', /from, format",
    "/tree, '{\"value\":{},\"children\":[{\"value\":{\"a\":1.5}}]}', /children/0/value/a, range",
  })
  void whatIsWrongIsToldWhereItIs(String path, String json, String pointer, String code) {
    String body = json.replace("NOTE", NOTE).replace("AT", AT);
    Function.Answer answer = function.send("POST", path, body);
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(1, answer.body().get("violations").size(), () -> String.valueOf(answer.body()));
    assertEquals(pointer, answer.body().at("/violations/0/pointer").asText());
    assertEquals(code, answer.body().at("/violations/0/code").asText());
  }

  @Test
  void variablesWithBoundsAndARefusingConstructorAreLikeOthers() {
    assertEchoes(
        "/span", "{\"from\":\"2026-01-01\",\"to\":\"2026-01-02\",\"label\":\"l\",\"tags\":[]}");
    JsonNode refused =
        function
            .send(
                "POST",
                "/span",
                "{\"from\":\"2026-01-03\",\"to\":\"2026-01-02\",\"label\":\"l\",\"tags\":[]}")
            .body();
    assertEquals("invalid", refused.at("/violations/0/code").asText());
    assertEquals("from is at most to", refused.at("/violations/0/message").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":{\"a\":1},\"children\":[{\"value\":{},\"children\":[]}]}",
        "{\"value\":{},\"children\":[{\"value\":{},\"children\":[{\"value\":{},\"children\":[]}]}]}"
      })
  void aGenericTypeThatMentionsItselfIsReadAndWritten(String json) {
    assertEchoes("/tree", json);
  }

  @Test
  void genericTypesThatMentionEachOtherAreReadAndWritten() {
    assertEchoes(
        "/left",
        "{\"value\":\"a\",\"rights\":[{\"left\":{\"value\":\"b\",\"rights\":[{\"left\":null}],"
            + "\"t\":[\"c\"],\"tCodec\":\"d\"}}],\"t\":null,\"tCodec\":\"e\"}");
  }

  @Test
  void typesThatMentionEachOtherAreReadAndWritten() {
    String c = "{\"as\":[{\"bs\":[],\"cs\":{}}],\"own\":[{\"as\":[],\"own\":[]}]}";
    assertEchoes(
        "/cycle",
        "{\"bs\":[{\"a\":null,\"cs\":[C]},{\"a\":{\"bs\":[],\"cs\":{\"k\":C}},\"cs\":[]}],\"cs\":{}}"
            .replace("C", c));
  }

  @Test
  void aComponentCanBeOfAnyOfThem() {
    assertEchoes(
        "/plain",
        "{\"text\":"
            + envelope("\"s\"")
            + ",\"notes\":"
            + envelope("[" + NOTE + "]")
            + ",\"spans\":[{\"from\":1,\"to\":2,\"label\":\"LONG\",\"tags\":[\"t\"]}],"
            + "\"tree\":{\"value\":{\"text\":"
            + envelope("\"s\"")
            + ",\"notes\":null,\"spans\":[],\"tree\":null},\"children\":[]}}");
  }

  @Test
  void itemsKeepThem() {
    String stored =
        "{\"id\":\"s\",\"note\":"
            + envelope(NOTE)
            + ",\"tree\":{\"value\":1,\"children\":[{\"value\":2,\"children\":[]}]},"
            + "\"as\":[{\"bs\":[{\"a\":null,\"cs\":[]}],\"cs\":{}}]}";
    assertEquals(stored, function.send("PUT", "/stored/s", stored).body().toString());
    assertEquals(stored, function.get("/stored/s").body().toString());
  }

  @Test
  void theDocumentHasASchemaForEveryTypeWithItsArguments() throws IOException {
    JsonNode schemas =
        new YAMLMapper()
            .readTree(
                Files.readString(
                    app.classes().get(1).resolve("META-INF/narae/generics/openapi.yaml")))
            .at("/components/schemas");
    for (String name :
        List.of(
            "EnvelopeNote",
            "EnvelopeListNote",
            "EnvelopeEnvelopeString",
            "EnvelopeString",
            "SpanLocalDateString",
            "SpanIntegerKind",
            "TreeMapLong",
            "LeftString",
            "RightString")) {
      assertTrue(schemas.has(name), name);
    }
    assertFalse(schemas.has("Envelope"));
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"type":"object","description":"Something with what belongs to it.",
                 "required":["data","more","at"],"properties":{
                  "data":{"$ref":"#/components/schemas/Note","description":"what it is about"},
                  "more":{"type":"array","items":{"$ref":"#/components/schemas/Note"},"maxItems":2},
                  "byName":{"type":"object","default":{},
                    "additionalProperties":{"$ref":"#/components/schemas/Note"}},
                  "last":{"anyOf":[{"$ref":"#/components/schemas/Note"},{"type":"null"}]},
                  "at":{"type":"string","format":"date-time"}}}
                """),
        schemas.get("EnvelopeNote"));
    assertEquals(
        "#/components/schemas/TreeMapLong",
        schemas.at("/TreeMapLong/properties/children/items/$ref").asText());
  }

  /** Tells which classes it has loaded. */
  private static final class Loader extends URLClassLoader {
    Loader(URL[] urls) {
      super(urls, GenericsTest.class.getClassLoader());
    }

    boolean has(String name) {
      return findLoadedClass(name) != null;
    }
  }

  private static Loader loader() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path classes : app.classes()) {
      urls.add(classes.toUri().toURL());
    }
    return new Loader(urls.toArray(URL[]::new));
  }

  @Test
  void aCodecOfACycleIsInitializedWithoutTheOthers() throws Exception {
    try (Loader loader = loader()) {
      Class.forName("generics.app.AJson", true, loader);
      assertFalse(loader.has("generics.app.BJson"));
      assertFalse(loader.has("generics.app.CJson"));
    }
  }

  @Test
  void threadsThatMeetTheCodecsOfACycleAtOnceDontWaitForEachOther() throws Exception {
    List<String> names = List.of("AJson$Parts", "BJson$Parts", "CJson$Parts");
    ExecutorService threads = Executors.newFixedThreadPool(names.size());
    try {
      for (int i = 0; i < 100; i++) {
        try (Loader loader = loader()) {
          CyclicBarrier together = new CyclicBarrier(names.size());
          List<Future<?>> done = new ArrayList<>();
          for (String name : names) {
            Callable<?> initialize =
                () -> {
                  together.await();
                  return Class.forName("generics.app." + name, true, loader);
                };
            done.add(threads.submit(initialize));
          }
          for (Future<?> one : done) {
            one.get(30, TimeUnit.SECONDS);
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aValueDeeperThanCanBeReadIsWrittenUntilTheWriterRefuses() {
    assertEquals(200, function.get("/deep?levels=100").status());
    assertEquals(500, function.get("/deep?levels=100000").status());
    assertEquals(200, function.get("/deep?levels=1").status());
  }
}
