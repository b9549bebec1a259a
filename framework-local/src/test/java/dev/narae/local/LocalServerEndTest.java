package dev.narae.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.error.LocalException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a server ends, apart from the happy case. */
@Timeout(60)
class LocalServerEndTest {
  @TempDir Path folder;

  @BeforeEach
  void build() throws Exception {
    FixtureApp.build(folder);
  }

  @Test
  void showsTheExceptionOfTheHandlersConstructorAndLeavesNothingRunning() throws Exception {
    Set<ProcessHandle> before = children();
    int port = freePort();
    rewriteTemplate("PAGE_SIZE: !Ref PageSize", "DEMO_BROKEN: yes");

    LocalException e = assertThrows(LocalException.class, () -> start(port));

    assertEquals("The handler demo.DemoHandler can't be constructed:", e.getMessage());
    assertNotNull(e.getCause());
    assertEquals("the demo is broken on purpose", e.getCause().getMessage());
    assertEquals(before, children());
    assertFree(port);
  }

  @Test
  void stopsTwiceWithoutHarm() {
    LocalServer server = start(0);

    server.close();
    server.close();

    assertFalse(children().stream().anyMatch(ProcessHandle::isAlive));
  }

  private LocalServer start(int port) {
    return LocalServer.start(LocalOptions.of(List.of(folder)).withPort(port));
  }

  private void rewriteTemplate(String text, String replacement) throws Exception {
    String template = FixtureApp.resource("template.yaml");
    assertTrue(template.contains(text), text);
    FixtureApp.document(folder, "demo", "template.yaml", template.replace(text, replacement));
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void assertFree(int port) throws Exception {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
      assertTrue(socket.isBound());
    }
  }
}
