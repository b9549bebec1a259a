package dev.narae.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.narae.local.dynamodb.DynamoDbLocal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The compiled app of {@code good/values}, whose types lie in a module of their own. */
record ValuesApp(Function function, DynamoDbLocal dynamoDb, DynamoDbClient client, Path classes)
    implements AutoCloseable {
  private static final Path SOURCES = Path.of("src/test/resources/good/values");

  static ValuesApp start(Path folder) {
    Path shared =
        Javac.into(folder.resolve("shared"))
            .compileAll(SOURCES.resolve("shared"))
            .orThrow()
            .classes();
    Path classes =
        Javac.into(folder.resolve("app"))
            .on(shared)
            .compileAll(SOURCES.resolve("app"))
            .orThrow()
            .classes();
    DynamoDbLocal dynamoDb = DynamoDbLocal.start();
    DynamoDbClient client =
        DynamoDbClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    client.createTable(
        t ->
            t.tableName("kept")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder().attributeName("id").attributeType("S").build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build()));
    Function function =
        Function.load(
            "values.app.ValuesAppHandler",
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_KEPT", "kept"),
            classes,
            shared);
    return new ValuesApp(function, dynamoDb, client, classes);
  }

  /** What is stored. */
  Map<String, AttributeValue> item(String id) {
    return client
        .getItem(g -> g.tableName("kept").key(Map.of("id", AttributeValue.fromS(id))))
        .item();
  }

  /** A schema of the document, by its name. */
  JsonNode schema(String name) {
    try {
      Path document = classes.resolve("META-INF/narae/values/openapi.yaml");
      return new YAMLMapper()
          .readTree(Files.readString(document))
          .at("/components/schemas/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pointer and the code of every violation of a 422. */
  static List<String> violations(Function.Answer answer) {
    Assertions.assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    return StreamSupport.stream(answer.body().get("violations").spliterator(), false)
        .map(
            v ->
                v.path("pointer").asText(v.path("parameter").asText())
                    + " "
                    + v.get("code").asText())
        .toList();
  }

  @Override
  public void close() {
    function.close();
    client.close();
    dynamoDb.close();
  }
}
