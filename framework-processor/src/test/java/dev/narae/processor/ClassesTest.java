package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Classes that are no records, through generated code: bodies, answers, groups and forms. */
class ClassesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SOURCES = Path.of("src/test/resources/good/classes");
  private static final String NOTE =
      """
      {"title":"t","done":true,"tags":["a"],"readers":[{"street":"s","city":"Ulm","country":null}],\
      "answer":{"title":"u","done":false,"tags":[],"readers":[],"answer":null,"stars":1},"stars":5}""";
  private static final String SETTINGS =
      """
      {"author":"me","reason":"why","language":"en","dark":true,"size":9,"days":2,\
      "home":{"street":"s","city":"Ulm","country":"DE"},"hosts":["h"],"zoom":1.5,"url":"u"}""";

  @TempDir static Path temp;
  private static Function function;
  private static JsonNode schemas;

  @BeforeAll
  static void start() throws IOException {
    Path shared =
        Javac.into(temp.resolve("shared"))
            .compileAll(SOURCES.resolve("shared"))
            .orThrow()
            .classes();
    Path app =
        Javac.into(temp.resolve("app"))
            .on(shared)
            .compileAll(SOURCES.resolve("app"))
            .orThrow()
            .classes();
    String yaml = Files.readString(app.resolve("META-INF/narae/classes/openapi.yaml"));
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    schemas = JSON.<JsonNode>valueToTree(tree).at("/components/schemas");
    function =
        Function.load(
            "classes.app.ClassesAppHandler",
            Map.of("NARAE_TABLE_KEPT", "kept", "AWS_REGION", "us-east-1"),
            app,
            shared);
  }

  @AfterAll
  static void stop() {
    if (function != null) {
      function.close();
    }
  }

  private static void assertEcho(String path, String json) {
    assertAnswer(json, path, json);
  }

  private static void assertAnswer(String expected, String path, String body) {
    Function.Answer answer = function.send("POST", path, body);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(expected, answer.body().toString());
  }

  private static List<String> violations(Function.Answer answer) {
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    List<String> found = new ArrayList<>();
    for (JsonNode violation : answer.body().get("violations")) {
      String place = violation.path("pointer").asText(violation.path("parameter").asText());
      found.add(place + " " + violation.get("code").asText());
    }
    return found;
  }

  private static void assertViolations(String path, String body, String... expected) {
    assertEquals(List.of(expected), violations(function.send("POST", path, body)));
  }

  @Test
  void constructorsAndAccessorsMakeTheRoundTrip() {
    assertEcho("/note", NOTE);
    assertEcho("/address", "{\"street\":\"s\",\"city\":\"Ulm\",\"country\":null}");
  }

  @Test
  void aDefaultStandsAtAParameterOfTheConstructor() {
    String without = NOTE.replace(",\"stars\":5}", "}");
    assertAnswer(NOTE.replace("\"stars\":5", "\"stars\":3"), "/note", without);
  }

  @Test
  void constraintsStandAtTheFieldOrTheParameter() {
    assertViolations(
        "/note",
        NOTE.replace("\"t\"", "\" \"").replace("[\"a\"]", "[\"\"]").replace("\"Ulm\"", "\"U\""),
        "/readers/0/city size",
        "/title notBlank",
        "/tags/0 notBlank");
    assertViolations(
        "/note", "{}", "/title required", "/done required", "/tags required", "/readers required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/note|{'title':'t','done':true,'tags':[],'readers':[],'stars':6}",
        "/range|{'from':3,'to':2}",
        "/order|{'article':'nothing','count':1,'gifts':[]}",
      })
  void whatTheClassRefusesIsAViolation(String path, String body) {
    assertViolations(path, body.replace('\'', '"'), " invalid");
  }

  @Test
  void aSetterRefusesTheWholeBean() {
    assertViolations("/settings", SETTINGS.replace("\"en\"", "\"none\""), " invalid");
  }

  @Test
  void jsonCreatorChoosesAStaticMethodOrOneOfTwoConstructors() {
    assertEcho("/range", "{\"from\":1,\"to\":2}");
    assertAnswer("{\"from\":1,\"to\":100}", "/range", "{\"from\":1}");
    assertEcho("/temperature", "{\"degrees\":36.6,\"scale\":\"C\"}");
    assertViolations("/temperature", "{\"degrees\":36.6}", "/scale required");
  }

  @Test
  void buildersMakeTheRoundTrip() {
    assertEcho(
        "/order",
        "{\"article\":\"a\",\"count\":9,\"gifts\":[\"g\"],\"note\":\"n\",\"address\":"
            + "{\"street\":\"s\",\"city\":\"Ulm\",\"country\":\"DE\"}}");
    assertEcho("/messages", "[{\"text\":\"t\",\"size\":9007199254740993}]");
  }

  @Test
  void aBuilderKeepsWhatItHasWhenAPropertyIsMissing() {
    assertAnswer(
        "{\"article\":\"a\",\"count\":1,\"gifts\":[],\"note\":\"as always\",\"address\":null}",
        "/order",
        "{\"article\":\"a\",\"count\":1,\"gifts\":[]}");
  }

  @Test
  void constraintsOfABuiltClassStandAtItsFields() {
    assertViolations("/order", "{\"count\":10,\"gifts\":[]}", "/article required", "/count max");
  }

  @Test
  void beansMakeTheRoundTripWithTheirSuperclass() {
    assertEcho("/settings", SETTINGS);
  }

  @Test
  void aBeanKeepsItsInitializersAndHasItsDefaults() {
    assertAnswer(
        "{\"author\":\"me\",\"reason\":\"none given\",\"language\":\"en\",\"dark\":false,"
            + "\"size\":12,\"days\":7,\"home\":null,\"hosts\":[],\"zoom\":1.0,\"url\":\"u\"}",
        "/settings",
        "{\"author\":\"me\",\"language\":\"en\",\"dark\":false,\"hosts\":[],\"zoom\":1,\"url\":\"u\"}");
  }

  @Test
  void constraintsOfABeanStandAtFieldGetterSetterOrItsParameter() {
    assertViolations(
        "/settings",
        SETTINGS
            .replace("\"en\"", "\"\"")
            .replace("\"size\":9", "\"size\":7")
            .replace("\"days\":2", "\"days\":31")
            .replace("[\"h\"]", "[\"\"]"),
        "/language notBlank",
        "/size min",
        "/days max",
        "/hosts/0 notBlank");
    assertViolations(
        "/settings",
        "{}",
        "/author required",
        "/language required",
        "/dark required",
        "/hosts required",
        "/zoom required",
        "/url required");
  }

  @Test
  void whatTheConstructorDoesNotTakeIsSet() {
    assertEcho("/account", "{\"id\":\"ab\",\"label\":\"l\"}");
    assertAnswer("{\"id\":\"ab\",\"label\":null}", "/account", "{\"id\":\"ab\"}");
    assertViolations("/account", "{\"id\":\"a\"}", "/id size");
  }

  @Test
  void aClassIsAGroupOfParametersAndAForm() {
    String found = "{\"words\":\"w\",\"limit\":20,\"tags\":[\"a\",\"b\"]}";
    assertEquals(found, function.get("/search?words=w&tags=a&tags=b").body().toString());
    assertEquals(List.of("words required"), violations(function.get("/search?tags=a")));
    Map<String, String> form = Map.of("content-type", "application/x-www-form-urlencoded");
    assertEquals(
        found,
        function
            .send("POST", "/search", "words=w&tags=a&tags=b", form, List.of())
            .body()
            .toString());
  }

  @Test
  void theDocumentDescribesThemLikeRecords() throws IOException {
    assertEquals(JSON.readTree("[\"street\",\"city\"]"), schemas.at("/Address/required"));
    assertEquals(
        "Street and number.", schemas.at("/Address/properties/street/description").asText());
    assertEquals("The city's name.", schemas.at("/Address/properties/city/description").asText());
    assertEquals(2, schemas.at("/Address/properties/city/minLength").asInt());
    assertEquals(7, schemas.at("/Settings/properties/days/default").asInt());
    assertEquals(
        "Where it is on the web.", schemas.at("/Settings/properties/url/description").asText());
  }
}
