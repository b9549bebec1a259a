package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.local.dynamodb.DynamoDbLocal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The compiled app of {@code good/groups} with its table. */
record GroupsApp(Function function, DynamoDbLocal dynamoDb, DynamoDbClient client)
    implements AutoCloseable {

  static GroupsApp start(Path folder) {
    Path classes =
        Javac.into(folder)
            .compileAll(Path.of("src/test/resources/good/groups"))
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
            t.tableName("shirts-dev")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attribute("color"), attribute("size"))
                .keySchema(key("color", KeyType.HASH), key("size", KeyType.RANGE)));
    Function function =
        Function.load(
            "groups.GroupsAppHandler",
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_SHIRTS", "shirts-dev"),
            classes);
    return new GroupsApp(function, dynamoDb, client);
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType("S").build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  /** The place, the name and the code of every violation of a 422, sorted. */
  static List<String> violations(Function.Answer answer) {
    assertEquals(422, answer.status(), () -> String.valueOf(answer.body()));
    return StreamSupport.stream(answer.body().get("violations").spliterator(), false)
        .map(
            v ->
                v.path("in").asText(v.path("pointer").asText())
                    + " "
                    + v.path("parameter").asText("-")
                    + " "
                    + v.get("code").asText())
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    function.close();
    client.close();
    dynamoDb.close();
  }
}
