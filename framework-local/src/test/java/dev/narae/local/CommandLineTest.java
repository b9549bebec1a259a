package dev.narae.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void takesPort8080AndTheOnlyAppUnlessToldOtherwise() {
    String paths = "classes" + File.pathSeparator + "a.jar";

    assertEquals(
        LocalOptions.of(List.of(Path.of("classes"), Path.of("a.jar"))).withPort(8080),
        parse(new Properties(), "--classpath", paths));
  }

  @Test
  void takesThePortOfTheOptionOverThatOfTheProperty() {
    Properties system = new Properties();
    system.setProperty("narae.port", "9090");

    assertEquals(9090, parse(system, "--classpath", "x").port());
    assertEquals(7070, parse(system, "--port", "7070", "--classpath", "x").port());
  }

  @Test
  void takesTheNameOfTheApp() {
    assertEquals("notes", parse(new Properties(), "--classpath", "x", "--app", "notes").app());
  }

  @Test
  void takesParametersOfTheStackAndCanSwitchThrottlingOff() {
    LocalOptions options =
        parse(
            new Properties(),
            "--classpath",
            "x",
            "--set",
            "webOrigin=https://a.example/?b=c",
            "--set",
            "empty=",
            "--no-throttling");

    assertEquals(Map.of("webOrigin", "https://a.example/?b=c", "empty", ""), options.parameters());
    assertEquals(false, options.throttling());
  }

  @Test
  void readsWhatATokenIsToSay() {
    Properties system = new Properties();
    system.setProperty("narae.port", "9090");

    assertEquals(
        URI.create("http://localhost:9090/_narae/token?sub=alice&scope=notes%3Aread+notes%3Awrite"),
        CommandLine.parseToken(
            List.of("--sub", "alice", "--scope", "notes:read notes:write"), system));
    assertEquals(
        "Option --sub is missing.",
        assertThrows(
                IllegalArgumentException.class,
                () -> CommandLine.parseToken(List.of("--aud", "x"), system))
            .getMessage());
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(
        "--set takes NAME=VALUE, not webOrigin.", wrong("--classpath", "x", "--set", "webOrigin"));
    assertEquals("Option --classpath is missing.", wrong());
    assertEquals("Option --port lacks its value.", wrong("--port"));
    assertEquals("The port many is not a number.", wrong("--classpath", "x", "--port", "many"));
    assertEquals("port 70000 is not 0 to 65535", wrong("--classpath", "x", "--port", "70000"));
  }

  private static String wrong(String... args) {
    return assertThrows(IllegalArgumentException.class, () -> parse(new Properties(), args))
        .getMessage();
  }

  private static LocalOptions parse(Properties system, String... args) {
    return CommandLine.parse(args, system);
  }
}
