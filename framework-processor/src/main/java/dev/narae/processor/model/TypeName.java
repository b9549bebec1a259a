package dev.narae.processor.model;

import java.util.List;

/**
 * A class by name: its package and the chain of simple names from the outermost class inwards.
 *
 * @param packageName dotted; empty for the unnamed package
 * @param simpleNames at least one
 */
public record TypeName(String packageName, List<String> simpleNames)
    implements Comparable<TypeName> {

  public TypeName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The name of a top-level class. */
  public static TypeName of(String packageName, String simpleName) {
    return new TypeName(packageName, List.of(simpleName));
  }

  /** {@code dev.example.Outer.Inner}. */
  public String qualified() {
    String name = String.join(".", simpleNames);
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** The innermost simple name. */
  public String simple() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /**
   * The generated top-level class that belongs to this one: {@code Note} and {@code "Json"} give
   * {@code NoteJson}, {@code Outer.Inner} gives {@code Outer_InnerJson}.
   */
  public TypeName sibling(String suffix) {
    return of(packageName, String.join("_", simpleNames) + suffix);
  }

  @Override
  public int compareTo(TypeName other) {
    return qualified().compareTo(other.qualified());
  }

  @Override
  public String toString() {
    return qualified();
  }
}
