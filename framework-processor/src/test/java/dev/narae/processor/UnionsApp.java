package dev.narae.processor;

import dev.narae.local.dynamodb.DynamoDbLocal;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The app in {@code good/unions}, running, with its table. */
record UnionsApp(Function function, Path classes, DynamoDbLocal dynamoDb, DynamoDbClient client)
    implements AutoCloseable {

  static UnionsApp start(Path folder) {
    Path classes =
        Javac.into(folder)
            .compileAll(Path.of("src/test/resources/good/unions"))
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
            t.tableName("figures-dev")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder().attributeName("id").attributeType("S").build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build()));
    Function function =
        Function.load(
            "unions.UnionsAppHandler",
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_FIGURES", "figures-dev"),
            classes);
    return new UnionsApp(function, classes, dynamoDb, client);
  }

  /** Stores a figure as it is. */
  void store(Map<String, AttributeValue> item) {
    client.putItem(b -> b.tableName("figures-dev").item(item));
  }

  /** What is stored of a figure. */
  Map<String, AttributeValue> stored(String id) {
    return client
        .getItem(b -> b.tableName("figures-dev").key(Map.of("id", AttributeValue.fromS(id))))
        .item();
  }

  @Override
  public void close() {
    function.close();
    client.close();
    dynamoDb.close();
  }
}
