package dev.narae.infra;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import dev.narae.local.json.Json;
import dev.narae.local.template.FunctionSpec;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function in a JVM of its own, under AWS's runtime interface client and with the environment
 * that Lambda gives it.
 */
final class FunctionProcess implements AutoCloseable {
  private static final long ANSWER_SECONDS = 60;

  private final RuntimeApi api;
  private final Process process;
  private final Path log;

  private FunctionProcess(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a function and waits until it asks for its first event.
   *
   * @param folder an empty folder to work in
   */
  static FunctionProcess start(
      FunctionSpec function, Path jar, Layout layout, URI dynamoDb, Path folder) throws Exception {
    Path taskRoot = Files.createDirectory(folder.resolve("task"));
    List<Path> classPath = layout.install(jar, taskRoot);
    Path log = folder.resolve("function.log");
    RuntimeApi api = RuntimeApi.start();
    ProcessBuilder builder =
        new ProcessBuilder(command(function, classPath, nativeClient(folder)))
            .directory(taskRoot.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment(function, taskRoot, api, dynamoDb));
    FunctionProcess started = new FunctionProcess(api, builder.start(), log);
    try {
      started.await(api.initialized());
      return started;
    } catch (Exception | AssertionError e) {
      started.close();
      throw e;
    }
  }

  /** Sends an event and returns the answer. */
  Answer invoke(Map<String, ?> event) throws Exception {
    return Answer.read(await(api.invoke(Json.write(event))));
  }

  /** What the function has printed. */
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    api.close();
  }

  // A process that has ended answers nothing any more.
  private <T> T await(CompletableFuture<T> answer) throws Exception {
    process
        .onExit()
        .thenAccept(
            ended ->
                answer.completeExceptionally(
                    new AssertionError("the function ended, status " + ended.exitValue())));
    try {
      return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage() + "\nIts log:\n" + log(), e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("no answer in " + ANSWER_SECONDS + " s; its log:\n" + log(), e);
    }
  }

  private static List<String> command(
      FunctionSpec function, List<Path> classPath, Path nativeClient) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The client loads native code, of which newer JDKs warn otherwise.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add(
        "-D" + AWSLambda.class.getPackageName() + ".runtimeapi.NativeClient.JNI=" + nativeClient);
    command.add("-cp");
    command.add(
        Stream.concat(
                Stream.of(System.getProperty("narae.lambda.runtime")),
                classPath.stream().map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(AWSLambda.class.getName());
    command.add(function.handlerClass());
    return command;
  }

  /** The client would unpack it to one place for all the processes and users of a machine. */
  private static Path nativeClient(Path folder) throws IOException {
    String platform = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    Path file = folder.resolve("libaws-lambda-jni.so");
    try (InputStream in =
        AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + platform + ".so")) {
      Files.copy(in, file);
    }
    return file;
  }

  /** The variables that Lambda sets (Lambda developer guide, "Defined runtime environment"). */
  private static Map<String, String> environment(
      FunctionSpec function, Path taskRoot, RuntimeApi api, URI dynamoDb) {
    Map<String, String> variables = new HashMap<>(function.environment());
    variables.put("PATH", System.getenv("PATH"));
    variables.put("LANG", "en_US.UTF-8");
    variables.put("TZ", ":UTC");
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    variables.put("_HANDLER", function.handlerClass());
    variables.put("LAMBDA_TASK_ROOT", taskRoot.toString());
    variables.put("LAMBDA_RUNTIME_DIR", "/var/runtime");
    variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
    variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memoryMegabytes()));
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_LAMBDA_LOG_FORMAT", "JSON");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "notes");
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "notes");
    variables.put("AWS_REGION", "us-east-1");
    variables.put("AWS_DEFAULT_REGION", "us-east-1");
    variables.put("AWS_ACCESS_KEY_ID", "local");
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    variables.put("AWS_SESSION_TOKEN", "local");
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString());
    return variables;
  }
}
