package dev.narae.local.gateway;

import dev.narae.local.template.FunctionSpec;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.template.ThrottleSpec;
import dev.narae.local.token.TokenVerifier;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway needs besides its own description.
 *
 * @param functions the functions by their description in the template
 * @param tokens checks tokens
 * @param throttling whether limits are enforced
 * @param nanoTime a clock, as {@link System#nanoTime()}
 * @param console where people look
 */
public record Surroundings(
    Function<FunctionSpec, Invoker> functions,
    TokenVerifier tokens,
    boolean throttling,
    LongSupplier nanoTime,
    PrintStream console) {
  Throttle throttle(@Nullable ThrottleSpec stage, List<RouteSpec> routes) {
    return throttling
        ? new Throttle(stage, routes, nanoTime)
        : new Throttle(null, List.of(), nanoTime);
  }

  FunctionCaller caller(FunctionSpec function) {
    return new FunctionCaller(functions.apply(function), console);
  }
}
