package dev.narae.local.app;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.local.error.LocalException;
import java.lang.reflect.Constructor;
import java.util.Map;

/**
 * Constructs a generated handler. It is done by reflection because {@code Environment} is a class
 * of the app's loader, not of ours.
 */
final class HandlerFactory {
  private static final String ENVIRONMENT = "dev.narae.config.Environment";

  private HandlerFactory() {}

  /**
   * Calls {@code new Handler(Environment.of(variables))}.
   *
   * @throws LocalException if there is no such class or constructor
   * @throws ReflectiveOperationException if the constructor throws, with that as its cause
   */
  static RequestStreamHandler create(
      ClassLoader loader, String handlerClass, Map<String, String> variables)
      throws ReflectiveOperationException {
    Class<?> environment = load(loader, ENVIRONMENT);
    Class<?> handler = load(loader, handlerClass);
    Object instance;
    try {
      Object given = environment.getMethod("of", Map.class).invoke(null, Map.copyOf(variables));
      Constructor<?> constructor = handler.getConstructor(environment);
      instance = constructor.newInstance(given);
    } catch (NoSuchMethodException e) {
      throw new LocalException(
          "The handler "
              + handlerClass
              + " has no public constructor of one Environment. Build"
              + " the app again with the narae-processor of this version.");
    }
    if (instance instanceof RequestStreamHandler streamHandler) {
      return streamHandler;
    }
    throw new LocalException("The handler " + handlerClass + " is no RequestStreamHandler.");
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new LocalException(
          "The class "
              + name
              + " is not on the app's class path. List its compiled classes and all its run-time"
              + " dependencies.");
    }
  }
}
