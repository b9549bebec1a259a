package dev.narae.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The bucket for code is as the project's checklist for templates wants buckets (T6). */
class BootstrapTest {
  private static final Path FILE = Path.of("bootstrap.yaml");

  private final Map<?, ?> resources = map(template().get("Resources"));
  private final Map<?, ?> bucket = map(resources.get("CodeBucket"));
  private final Map<?, ?> properties = map(bucket.get("Properties"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BlockPublicAcls",
        "BlockPublicPolicy",
        "IgnorePublicAcls",
        "RestrictPublicBuckets"
      })
  void blocksPublicAccess(String block) {
    assertEquals(true, map(properties.get("PublicAccessBlockConfiguration")).get(block));
  }

  @Test
  void refusesRequestsWithoutTls() {
    Map<?, ?> policy = map(map(resources.get("CodeBucketPolicy")).get("Properties"));

    assertEquals("Ref CodeBucket", policy.get("Bucket"));
    assertEquals(
        List.of(
            Map.of(
                "Sid",
                "TlsOnly",
                "Effect",
                "Deny",
                "Principal",
                "*",
                "Action",
                "s3:*",
                "Resource",
                List.of("GetAtt CodeBucket.Arn", "Sub ${CodeBucket.Arn}/*"),
                "Condition",
                Map.of("Bool", Map.of("aws:SecureTransport", "false")))),
        map(policy.get("PolicyDocument")).get("Statement"));
  }

  @Test
  void encryptsAndKeepsVersions() {
    assertEquals(
        Map.of(
            "ServerSideEncryptionConfiguration",
            List.of(Map.of("ServerSideEncryptionByDefault", Map.of("SSEAlgorithm", "AES256")))),
        properties.get("BucketEncryption"));
    assertEquals(Map.of("Status", "Enabled"), properties.get("VersioningConfiguration"));
  }

  @Test
  void deletesOldVersionsAndNeverTheCurrentOne() {
    List<?> rules = (List<?>) map(properties.get("LifecycleConfiguration")).get("Rules");

    assertTrue(
        rules.stream().anyMatch(rule -> map(rule).containsKey("NoncurrentVersionExpiration")));
    assertTrue(
        rules.stream()
            .flatMap(rule -> map(rule).keySet().stream())
            .noneMatch(key -> key.equals("ExpirationInDays") || key.equals("ExpirationDate")));
  }

  @Test
  void outlivesItsStack() {
    assertEquals("Retain", bucket.get("DeletionPolicy"));
    assertEquals("Retain", bucket.get("UpdateReplacePolicy"));
  }

  @Test
  void tellsItsName() {
    Map<?, ?> output = map(map(template().get("Outputs")).get("CodeBucket"));

    assertEquals("Ref CodeBucket", output.get("Value"));
  }

  @Test
  void setsTheRoleForLogsOfRestApisOnlyWhereItIsAskedTo() {
    Map<?, ?> account = map(resources.get("RestApiAccount"));
    Map<?, ?> role = map(resources.get("RestApiLogsRole"));

    assertEquals("HasRestApiLogs", account.get("Condition"));
    assertEquals("HasRestApiLogs", role.get("Condition"));
    assertEquals(
        "GetAtt RestApiLogsRole.Arn", map(account.get("Properties")).get("CloudWatchRoleArn"));
    assertEquals("false", map(map(template().get("Parameters")).get("RestApiLogs")).get("Default"));
  }

  private static Map<?, ?> template() {
    try {
      return map(new Load(settings()).loadFromString(Files.readString(FILE)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads {@code !Ref X} as the text {@code Ref X}. */
  private static LoadSettings settings() {
    Map<Tag, ConstructNode> functions =
        Stream.of("Ref", "GetAtt", "Sub")
            .collect(
                Collectors.toMap(
                    name -> new Tag("!" + name),
                    name -> node -> name + " " + ((ScalarNode) node).getValue()));
    functions.put(new Tag("!Equals"), node -> "Equals");
    return LoadSettings.builder().setTagConstructors(functions).build();
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }
}
