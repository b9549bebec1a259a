package dev.narae.processor;

import dev.narae.local.dynamodb.DynamoDbLocal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The app in {@code good/generics} with its shared module, running, with its table. */
record GenericsApp(Function function, List<Path> classes, DynamoDbLocal dynamoDb)
    implements AutoCloseable {

  static GenericsApp start(Path folder) {
    Path sources = Path.of("src/test/resources/good/generics");
    Path shared =
        Javac.into(folder.resolve("shared"))
            .compileAll(sources.resolve("shared"))
            .orThrow()
            .classes();
    Path app =
        Javac.into(folder.resolve("app"))
            .on(shared)
            .compileAll(sources.resolve("app"))
            .orThrow()
            .classes();
    DynamoDbLocal dynamoDb = DynamoDbLocal.start();
    try (DynamoDbClient client =
        DynamoDbClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build()) {
      client.createTable(
          t ->
              t.tableName("stored-dev")
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(
                      AttributeDefinition.builder().attributeName("id").attributeType("S").build())
                  .keySchema(
                      KeySchemaElement.builder()
                          .attributeName("id")
                          .keyType(KeyType.HASH)
                          .build()));
    }
    Function function =
        Function.load(
            "generics.app.GenericsAppHandler",
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_STORED", "stored-dev"),
            shared,
            app);
    return new GenericsApp(function, List.of(shared, app), dynamoDb);
  }

  @Override
  public void close() {
    function.close();
    dynamoDb.close();
  }
}
