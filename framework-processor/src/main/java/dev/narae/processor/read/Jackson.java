package dev.narae.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Jackson's annotations by name, for its jars are the users'; those of databind are in one package
 * with Jackson 2 and in another with Jackson 3.
 */
final class Jackson {
  private static final String ANNOTATION = "com.fasterxml.jackson.annotation.";
  private static final String DATABIND_2 = "com.fasterxml.jackson.databind.";
  private static final String DATABIND_3 = "tools.jackson.databind.";

  static final String PROPERTY = ANNOTATION + "JsonProperty";
  static final String GETTER = ANNOTATION + "JsonGetter";
  static final String SETTER = ANNOTATION + "JsonSetter";
  static final String IGNORE = ANNOTATION + "JsonIgnore";
  static final String ALIAS = ANNOTATION + "JsonAlias";
  static final String INCLUDE = ANNOTATION + "JsonInclude";
  static final String FORMAT = ANNOTATION + "JsonFormat";
  static final String CREATOR = ANNOTATION + "JsonCreator";
  static final String VALUE = ANNOTATION + "JsonValue";
  static final String IGNORE_PROPERTIES = ANNOTATION + "JsonIgnoreProperties";
  static final String PROPERTY_ORDER = ANNOTATION + "JsonPropertyOrder";
  static final String BUNDLE = ANNOTATION + "JacksonAnnotationsInside";
  static final String INSTEAD_OF_BUNDLES =
      "annotations inside of annotations are not looked at; write them out here";
  static final List<String> NAMING =
      List.of(DATABIND_2 + "annotation.JsonNaming", DATABIND_3 + "annotation.JsonNaming");

  /** What is read on the parts of a component. */
  static final Set<String> OF_COMPONENTS =
      Set.of(PROPERTY, GETTER, SETTER, IGNORE, ALIAS, INCLUDE, FORMAT, VALUE);

  /** What is read on a type. */
  static final Set<String> OF_TYPES =
      Set.of(IGNORE_PROPERTIES, INCLUDE, PROPERTY_ORDER, NAMING.get(0), NAMING.get(1));

  /** What happens instead, by the simple name of an annotation that is not read. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("JacksonInject", "the value comes from JSON like any other"),
          Map.entry("JsonAnyGetter", "only components are properties; a Map is one of them"),
          Map.entry("JsonAnySetter", "properties that the type does not have are ignored"),
          Map.entry("JsonCreator", "values are made by the canonical constructor"),
          Map.entry("JsonValue", "the type is an object; mark its one component as the value"),
          Map.entry("JsonAutoDetect", "all components are properties, and nothing else is"),
          Map.entry("JsonBackReference", "the property is written; leave it out with @JsonIgnore"),
          Map.entry("JsonManagedReference", "the property is read and written like any other"),
          Map.entry("JsonIdentityInfo", "values are written in full wherever they stand"),
          Map.entry("JsonIdentityReference", "values are written in full wherever they stand"),
          Map.entry("JsonView", "the property is there for everybody; use a record for each view"),
          Map.entry("JsonFormat", "values are in their usual form; say it at the component"),
          Map.entry("JsonUnwrapped", "the property is an object of its own"),
          Map.entry("JsonFilter", "all properties are written; use a record for each view"),
          Map.entry("JsonRawValue", "the text is written as a JSON string"),
          Map.entry("JsonMerge", "values are read as a whole; changes of parts are Patch<T>"),
          Map.entry("JsonRootName", "nothing stands around the object"),
          Map.entry("JsonIgnoreType", "its properties are there; use @JsonIgnore at the component"),
          Map.entry("JsonIncludeProperties", "all properties are there; use a record of its own"),
          Map.entry("JsonEnumDefaultValue", "a text that is no constant is a violation"),
          Map.entry("JsonPropertyDescription", "the text of @param describes the property"),
          Map.entry("JsonClassDescription", "the Javadoc describes the type"),
          Map.entry("JsonKey", "the value of a @ValueObject is also its key in a map"),
          Map.entry("JsonSerialize", "the generated codec writes the value"),
          Map.entry("JsonDeserialize", "the generated codec reads the value"),
          Map.entry("JsonSerializeAs", "the declared type is written"),
          Map.entry("JsonDeserializeAs", "the declared type is read"));

  private Jackson() {}

  /** Whether a class or annotation is one of Jackson's. */
  static boolean isOfJackson(String qualifiedName) {
    return qualifiedName.startsWith(ANNOTATION)
        || qualifiedName.startsWith(DATABIND_2)
        || qualifiedName.startsWith(DATABIND_3);
  }

  /** What happens instead of what an annotation of that simple name asks for. */
  static String instead(String simpleName) {
    return INSTEAD.getOrDefault(simpleName, "the type is read and written as if it were not there");
  }
}
