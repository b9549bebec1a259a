package dev.narae.local.app;

/**
 * The parent of the app's class loader: the JDK and Lambda's own interfaces, as in the Lambda
 * runtime, and nothing of the local server.
 */
final class SharedClasses extends ClassLoader {
  private static final String LAMBDA = "com.amazonaws.services.lambda.runtime.";

  SharedClasses() {
    super(ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(LAMBDA)) {
      return Class.forName(name, false, SharedClasses.class.getClassLoader());
    }
    throw new ClassNotFoundException(name);
  }
}
