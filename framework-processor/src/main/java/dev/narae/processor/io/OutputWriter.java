package dev.narae.processor.io;

import dev.narae.processor.model.TypeName;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes what was emitted: the one place that touches {@link Filer}. */
public final class OutputWriter {
  private final Filer filer;
  private final Elements elements;

  public OutputWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes a class. */
  public void writeSource(TypeName type, List<TypeName> origins, String text) {
    try {
      write(filer.createSourceFile(type.qualified(), elements(origins)), text);
    } catch (IOException e) {
      throw failed(type.qualified(), e);
    }
  }

  /** Writes a document into the class output. */
  public void writeDocument(String path, List<TypeName> origins, String text) {
    try {
      write(filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, elements(origins)), text);
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /** Whether the class output holds a class, which an earlier compilation left there. */
  public boolean hasClass(TypeName type) {
    return bytes(type.qualified().replace('.', '/') + ".class").isPresent();
  }

  /** The text of a file in the class output, in UTF-8: build tools copy resources before. */
  public Optional<String> resource(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> bytes(String path) {
    try (InputStream input =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
      return Optional.of(input.readAllBytes());
    } catch (NoSuchFileException | FilerException | FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private Element[] elements(List<TypeName> types) {
    return types.stream()
        .map(t -> elements.getTypeElement(t.qualified()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }

  private static UncheckedIOException failed(String what, IOException e) {
    return new UncheckedIOException("can't access " + what + " in the compiler's output", e);
  }
}
