package dev.narae.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** The key that the local issuer signs with (RFC 7517), kept in the build folder. */
final class SigningKey {
  private static final int BITS = 2048;

  private SigningKey() {}

  /**
   * The key in a file, or a new one that is put there, so that tokens outlive a restart.
   *
   * @param file where the key is kept; null to keep it nowhere
   */
  static RSAKey load(@Nullable Path file) {
    if (file == null) {
      return generate();
    }
    try {
      if (Files.isRegularFile(file)) {
        return RSAKey.parse(Files.readString(file));
      }
    } catch (IOException | ParseException e) {
      // A file that a crash has cut off, say: a new key only makes older tokens invalid.
      return store(generate(), file);
    }
    return store(generate(), file);
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JVM can't make an RSA key", e);
    }
  }

  private static RSAKey store(RSAKey key, Path file) {
    try {
      Files.createDirectories(file.getParent());
      // Such a file is readable by its owner alone.
      Path written = Files.createTempFile(file.getParent(), "issuer", ".tmp");
      Files.writeString(written, key.toJSONString());
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      return key;
    } catch (FileSystemException e) {
      // A build folder that can't be written: the key lives as long as the server.
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("The issuer's key can't be written to " + file, e);
    }
  }
}
