package dev.narae.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The declaration of a type or a method with its annotations, without its own Javadoc. */
final class JavaPart extends TreeScanner<List<String>, Void> {
  private final String source;
  private final String name;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private JavaPart(
      String source, String name, CompilationUnitTree unit, SourcePositions positions) {
    this.source = source;
    this.name = name;
    this.unit = unit;
    this.positions = positions;
  }

  /** The lines of the first declaration of that name, or none. */
  static List<String> find(String source, String name) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file(source)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<String> found = new JavaPart(source, name, unit, positions).scan(unit, null);
      return found == null ? List.of() : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> visitClass(ClassTree type, Void unused) {
    return type.getSimpleName().contentEquals(name) ? lines(type) : super.visitClass(type, unused);
  }

  @Override
  public List<String> visitMethod(MethodTree method, Void unused) {
    return method.getName().contentEquals(name) ? lines(method) : super.visitMethod(method, unused);
  }

  @Override
  public List<String> reduce(List<String> first, List<String> second) {
    return second == null ? first : second;
  }

  private List<String> lines(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    int end = (int) positions.getEndPosition(unit, tree);
    return source.substring(source.lastIndexOf('\n', start) + 1, end).lines().toList();
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(URI.create("string:///Part.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
