package dev.narae.processor.index;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ModelWriter} writes, led by the declared types of the records' components. */
final class ModelReader {
  private final String text;
  private int position;

  ModelReader(String text) {
    this.text = text;
  }

  <T> T read(Class<T> type) {
    T value = type.cast(readRecord(type));
    if (position != text.length()) {
      throw unexpected("the end");
    }
    return value;
  }

  private Object readValue(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<Object> elements = readList(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? elements.stream().findFirst() : elements;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return readString();
    } else if (plain.isEnum()) {
      return readConstant(plain, readWord());
    } else if (plain == int.class) {
      return Integer.valueOf(readWord());
    } else if (plain == long.class) {
      return Long.valueOf(readWord());
    } else if (plain == boolean.class) {
      return Boolean.valueOf(readWord());
    }
    return readRecord(plain);
  }

  private Object readRecord(Class<?> declared) {
    Class<?> type = recordType(declared, readWord());
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    expect('(');
    for (int i = 0; i < components.length; i++) {
      if (i > 0) {
        expect(' ');
      }
      types[i] = components[i].getType();
      values[i] = readValue(components[i].getGenericType());
    }
    expect(')');
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + " at " + position, e);
    }
  }

  private Class<?> recordType(Class<?> declared, String name) {
    Class<?>[] candidates =
        declared.isSealed() ? declared.getPermittedSubclasses() : new Class<?>[] {declared};
    for (Class<?> candidate : candidates) {
      if (candidate.getSimpleName().equals(name)) {
        return candidate;
      }
    }
    throw unexpected(declared.getSimpleName());
  }

  private Object readConstant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw unexpected(type.getSimpleName());
  }

  private List<Object> readList(Type elementType) {
    List<Object> elements = new ArrayList<>();
    expect('[');
    while (peek() != ']') {
      if (!elements.isEmpty()) {
        expect(' ');
      }
      elements.add(readValue(elementType));
    }
    expect(']');
    return elements;
  }

  private String readString() {
    StringBuilder value = new StringBuilder();
    expect('"');
    for (char c = next(); c != '"'; c = next()) {
      value.append(c == '\\' ? next() : c);
    }
    return value.toString();
  }

  private String readWord() {
    int start = position;
    while (position < text.length() && "() []\"".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(start, position);
  }

  private char peek() {
    if (position >= text.length()) {
      throw unexpected("more text");
    }
    return text.charAt(position);
  }

  private char next() {
    char c = peek();
    position++;
    return c;
  }

  private void expect(char c) {
    if (next() != c) {
      throw unexpected("'" + c + "'");
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException("expected " + expected + " at " + position);
  }
}
