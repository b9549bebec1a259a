package dev.narae.local.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a REST API answers one kind of error itself (API Gateway developer guide, "Gateway
 * responses").
 *
 * @param status the status, or null for the usual one of that kind
 * @param headers the expressions of headers by name: a text in single quotes, or a variable
 * @param templates the bodies by content type, with variables
 */
public record GatewayResponse(
    @Nullable Integer status, Map<String, String> headers, Map<String, String> templates) {
  /** Copies the maps. */
  public GatewayResponse {
    headers = Map.copyOf(headers);
    templates = Map.copyOf(templates);
  }
}
