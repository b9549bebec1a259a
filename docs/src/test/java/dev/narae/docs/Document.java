package dev.narae.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A Markdown file (CommonMark, as GitHub shows it). */
final class Document {
  private static final Pattern MARK = Pattern.compile("<!-- (\\w+): (\\S+) -->");

  /**
   * A link or an image.
   *
   * @param line counted from 1
   */
  record Link(int line, String destination) {}

  /**
   * A fenced block with a comment before it.
   *
   * @param line of the opening fence, counted from 1
   * @param kind the word before the colon of the comment
   * @param subject what follows the colon
   */
  record Block(int line, String kind, String subject, String text) {}

  private final Path path;
  private final Node root;

  private Document(Path path, Node root) {
    this.path = path;
    this.root = root;
  }

  /** Reads a file. */
  static Document read(Path path) throws IOException {
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    return new Document(path, parser.parse(Files.readString(path)));
  }

  Path path() {
    return path;
  }

  /** All links and images. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Link link) {
            links.add(new Link(line(link), link.getDestination()));
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            links.add(new Link(line(image), image.getDestination()));
            visitChildren(image);
          }
        });
    return links;
  }

  /** What a link to a place in this file can name. */
  Set<String> anchors() {
    Anchors anchors = new Anchors();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            anchors.add(heading);
          }
        });
    return anchors.names();
  }

  /** The fenced blocks that say what they are. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock fenced) {
            mark(fenced)
                .ifPresent(
                    mark ->
                        blocks.add(
                            new Block(
                                line(fenced), mark.group(1), mark.group(2), fenced.getLiteral())));
          }
        });
    return blocks;
  }

  /** The fenced blocks of one kind. */
  List<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind)).toList();
  }

  private static Optional<Matcher> mark(FencedCodeBlock fenced) {
    if (fenced.getPrevious() instanceof HtmlBlock comment && line(fenced) == endLine(comment) + 1) {
      return Optional.of(MARK.matcher(comment.getLiteral().strip())).filter(Matcher::matches);
    }
    return Optional.empty();
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private static int endLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.get(spans.size() - 1).getLineIndex() + 1;
  }
}
