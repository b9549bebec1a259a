package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a template's parameters on this machine: what the developer gave, else the default,
 * else, for a parameter that names the issuer of tokens, the local issuer.
 *
 * <p>{@code ${webOrigin}} in the source is the parameter {@code WebOrigin} of the template.
 *
 * @param declared the template's {@code Parameters}
 * @param given values by the name in the source or in the template
 * @param issuer the local issuer's URL
 * @param issuerNames the parameters without a value that only say who issues tokens
 */
record Parameters(
    Map<String, Object> declared,
    Map<String, String> given,
    String issuer,
    Set<String> issuerNames) {
  private static final String JWT = "JwtConfiguration";
  private static final String POOLS = "providerARNs";

  /** The parameters of a template, of which those of issuers are found by their use. */
  static Parameters of(Map<String, Object> template, Map<String, String> given, String issuer) {
    Map<String, Object> declared = Tree.map(template.get("Parameters"), "Parameters");
    Parameters values = new Parameters(declared, given, issuer, Set.of());
    Set<String> issuers = new LinkedHashSet<>();
    values.findIssuers(template.get("Resources"), issuers);
    return new Parameters(declared, given, issuer, Set.copyOf(issuers));
  }

  boolean contains(String name) {
    return declared.containsKey(name);
  }

  /**
   * The value of a parameter.
   *
   * @throws LocalException if it has none
   */
  String value(String name) {
    return lookUp(name)
        .or(() -> issuerNames.contains(name) ? Optional.of(issuer) : Optional.empty())
        .orElseThrow(() -> missing(name));
  }

  /** Whether an expression depends on a parameter that the local issuer stands in for. */
  boolean isLocalIssuer(@Nullable Object expression) {
    Set<String> used = new LinkedHashSet<>();
    References.collect(expression, used);
    return used.stream().anyMatch(issuerNames::contains);
  }

  private Optional<String> lookUp(String name) {
    String inSource = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    Object preset = Tree.map(declared.get(name), "parameter " + name).get("Default");
    return Optional.ofNullable(given.get(name))
        .or(() -> Optional.ofNullable(given.get(inSource)))
        .or(() -> Optional.ofNullable(System.getProperty(inSource)))
        .or(
            () ->
                preset == null
                    ? Optional.empty()
                    : Optional.of(Tree.text(preset, "the default of parameter " + name)));
  }

  private void findIssuers(@Nullable Object node, Set<String> found) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (JWT.equals(name) && value instanceof Map<?, ?> jwt) {
              addUnset(jwt.get("Issuer"), found);
            } else if (POOLS.equals(name)) {
              addUnset(value, found);
            } else {
              findIssuers(value, found);
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(element -> findIssuers(element, found));
    }
  }

  private void addUnset(@Nullable Object issuerText, Set<String> found) {
    Set<String> used = new LinkedHashSet<>();
    References.collect(issuerText, used);
    used.stream().filter(this::contains).filter(n -> lookUp(n).isEmpty()).forEach(found::add);
  }

  private static LocalException missing(String name) {
    String inSource = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return new LocalException(
        "The stack's parameter "
            + name
            + " has no default. Give it with --set "
            + inSource
            + "=… or -D"
            + inSource
            + "=…");
  }
}
