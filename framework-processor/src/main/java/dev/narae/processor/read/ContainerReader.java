package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.ContainerOf.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads containers of other types than {@code List}, {@code Set} and {@code Map}. */
final class ContainerReader {
  /** What to use instead of the JDK's other containers, by their names in {@code java.util}. */
  private static final Map<String, String> INSTEAD = new TreeMap<>();

  static {
    List.of("ArrayList", "LinkedList", "AbstractList", "Vector", "Queue", "Deque", "ArrayDeque")
        .forEach(t -> INSTEAD.put(t, "List"));
    List.of("HashSet", "LinkedHashSet", "EnumSet", "AbstractSet", "SequencedSet")
        .forEach(t -> INSTEAD.put(t, "Set"));
    List.of("HashMap", "LinkedHashMap", "EnumMap", "AbstractMap", "SequencedMap", "Hashtable")
        .forEach(t -> INSTEAD.put(t, "Map"));
    List.of("TreeSet", "NavigableSet").forEach(t -> INSTEAD.put(t, "SortedSet"));
    List.of("TreeMap", "NavigableMap").forEach(t -> INSTEAD.put(t, "SortedMap"));
    List.of("PriorityQueue", "AbstractCollection", "SequencedCollection", "Iterator")
        .forEach(t -> INSTEAD.put(t, "List"));
  }

  private final Source source;
  private final TypeReader types;

  ContainerReader(Source source, TypeReader types) {
    this.source = source;
    this.types = types;
  }

  /** The type; empty if it is no container. */
  Optional<ValueType> read(DeclaredType type, Origin place) throws UnsupportedTypeException {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    return switch (name) {
      case "java.util.Collection" ->
          Optional.of(read(type, Kind.COLLECTION, "java.util.List", place));
      case "java.util.SortedSet" ->
          Optional.of(read(type, Kind.SORTED_SET, "java.util.Set", place));
      case "java.util.SortedMap" ->
          Optional.of(read(type, Kind.SORTED_MAP, "java.util.Map", place));
      case "java.lang.Iterable", "java.util.stream.Stream" ->
          throw UnsupportedTypeException.because("use a List");
      default -> {
        refuse(name);
        yield Optional.empty();
      }
    };
  }

  private static void refuse(String name) throws UnsupportedTypeException {
    String prefix = "java.util.";
    String instead = name.startsWith(prefix) ? INSTEAD.get(name.substring(prefix.length())) : null;
    if (instead != null) {
      throw UnsupportedTypeException.because("use a " + instead);
    }
  }

  private ValueType read(DeclaredType type, Kind kind, String usual, Origin place)
      throws UnsupportedTypeException {
    Types util = source.assignability();
    TypeMirror[] arguments = type.getTypeArguments().toArray(TypeMirror[]::new);
    DeclaredType same = util.getDeclaredType(source.elements().getTypeElement(usual), arguments);
    ValueType read = types.read(same, place);
    if (kind != Kind.COLLECTION && !isComparable(arguments[0])) {
      throw UnsupportedTypeException.because(
          TypeText.of(arguments[0])
              + " has no order: let it implement Comparable, or use a Set or Map");
    }
    return new ContainerOf(kind, read);
  }

  private boolean isComparable(TypeMirror type) {
    TypeElement comparable = source.elements().getTypeElement("java.lang.Comparable");
    Types util = source.assignability();
    return util.isSubtype(util.erasure(type), util.erasure(comparable.asType()));
  }
}
