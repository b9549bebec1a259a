package dev.narae.docs;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the links of a document that lead nowhere within the repository; others are not followed.
 */
final class Links {
  private static final Pattern ELSEWHERE = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:|//).*");

  private final Path root;

  Links(Path root) {
    this.root = root;
  }

  /** One line for each broken link: where it is and what is wrong. */
  List<String> broken(Document document) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Document.Link link : document.links()) {
      fault(document, link.destination())
          .ifPresent(
              fault ->
                  broken.add(root.relativize(document.path()) + ":" + link.line() + ": " + fault));
    }
    return broken;
  }

  private Optional<String> fault(Document document, String destination) throws IOException {
    if (ELSEWHERE.matcher(destination).matches()) {
      return Optional.empty();
    }
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    Path target =
        path.isEmpty() ? document.path() : document.path().resolveSibling(decode(path)).normalize();
    if (!target.startsWith(root) || isMade(target) || !Files.exists(target)) {
      return Optional.of(path + " is no file of the repository");
    }
    if (hash < 0) {
      return Optional.empty();
    }
    String anchor = decode(destination.substring(hash + 1));
    boolean found =
        target.getFileName().toString().endsWith(".md")
            && Document.read(target).anchors().contains(anchor);
    return found
        ? Optional.empty()
        : Optional.of(root.relativize(target) + " has no heading #" + anchor);
  }

  /** A reader of the repository does not have what a build makes. */
  private boolean isMade(Path target) {
    for (Path name : root.relativize(target)) {
      if (name.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
