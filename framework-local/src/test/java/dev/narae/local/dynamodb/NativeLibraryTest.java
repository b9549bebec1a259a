package dev.narae.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
  @TempDir Path folder;

  /** Values of os.name and os.arch as JDKs give them, and what such a library begins with. */
  @ParameterizedTest
  @CsvSource({
    "Mac OS X,aarch64,Mac/aarch64,libsqlite4java.dylib,cffaedfe0c000001",
    "Mac OS X,x86_64,Mac/x86_64,libsqlite4java.dylib,cafebabe00000002",
    "Linux,amd64,Linux/x86_64,libsqlite4java.so,7f454c4602",
    "Linux,aarch64,Linux/aarch64,libsqlite4java.so,7f454c4602",
    "Linux,i386,Linux/x86,libsqlite4java.so,7f454c4601",
    "Windows 11,amd64,Windows/x86_64,sqlite4java.dll,4d5a",
    "Windows Server 2022,x86,Windows/x86,sqlite4java.dll,4d5a"
  })
  void choosesTheLibraryOfEachPlatformOutOfTheJar(
      String osName, String osArch, String platform, String fileName, String magic)
      throws IOException {
    NativeLibrary library = NativeLibrary.of(osName, osArch);

    library.copy(EngineFiles.locate().mainJar(), folder);

    byte[] expected = HexFormat.of().parseHex(magic);
    byte[] bytes = Files.readAllBytes(folder.resolve(fileName));
    assertEquals(new NativeLibrary(platform, fileName), library);
    assertArrayEquals(expected, Arrays.copyOf(bytes, expected.length));
  }

  @ParameterizedTest
  @CsvSource({"SunOS,sparcv9", "Linux,riscv64", "Windows 11,aarch64", "FreeBSD,amd64"})
  void refusesAPlatformThereIsNoLibraryFor(String osName, String osArch) {
    LocalException e = assertThrows(LocalException.class, () -> NativeLibrary.of(osName, osArch));

    assertTrue(
        e.getMessage().startsWith("DynamoDB Local does not run on " + osName + " " + osArch + "."));
    assertTrue(e.getMessage().contains("Mac/aarch64"));
  }

  @Test
  void namesAnEntryThatTheJarLacks() {
    NativeLibrary library = new NativeLibrary("Plan9/mips", "lib.so");

    IOException e =
        assertThrows(IOException.class, () -> library.copy(EngineFiles.locate().mainJar(), folder));

    assertTrue(e.getMessage().endsWith("native/Plan9/mips/lib.so"), e.getMessage());
  }
}
