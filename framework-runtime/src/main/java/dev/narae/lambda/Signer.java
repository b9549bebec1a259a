package dev.narae.lambda;

import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonScanner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signed a request with AWS credentials, as claims of the same names in every format. */
final class Signer {
  /** The fields as payload format 2.0 has them, below {@code authorizer.iam}. */
  static final JsonNames PAYLOAD_TWO = names("callerId", "userId");

  /** The fields as payload format 1.0 has them, among others, below {@code identity}. */
  static final JsonNames PAYLOAD_ONE = names("caller", "user");

  private static final String[] CLAIMS = {
    "accountId", "userArn", "userId", "callerId", "accessKey", "sourceIp"
  };

  private Signer() {}

  private static JsonNames names(String caller, String user) {
    return JsonNames.of(
        JsonName.of("accountId"),
        JsonName.of("userArn"),
        JsonName.of(user),
        JsonName.of(caller),
        JsonName.of("accessKey"),
        JsonName.of("sourceIp"));
  }

  /** The claims; null if nobody has signed. */
  static @Nullable Map<String, String> read(JsonScanner json, JsonNames names) {
    Map<String, String> fields = readAll(json, names);
    fields.remove("sourceIp");
    return fields.containsKey("userArn") ? fields : null;
  }

  /** The claims and {@code sourceIp}, as far as they are there. */
  static Map<String, String> readAll(JsonScanner json, JsonNames names) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (json.beginObject()) {
      while (json.nextField(names)) {
        int index = json.fieldIndex();
        String text = index < 0 ? null : json.readAsText();
        if (index < 0) {
          json.skip();
        } else if (text != null) {
          fields.put(CLAIMS[index], text);
        }
      }
    }
    return fields;
  }
}
