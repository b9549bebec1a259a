package dev.narae.processor.index;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Writes records as {@code Name(a b c)}, lists as {@code [a b]}, strings in quotes. */
final class ModelWriter {
  private final StringBuilder out = new StringBuilder();

  String write(Object value) {
    append(value);
    return out.toString();
  }

  private void append(Object value) {
    if (value instanceof String text) {
      appendString(text);
    } else if (value instanceof Enum<?> constant) {
      out.append(constant.name());
    } else if (value instanceof List<?> list) {
      appendAll('[', list.toArray(), ']');
    } else if (value instanceof Optional<?> optional) {
      appendAll('[', optional.stream().toArray(), ']');
    } else if (value instanceof Record) {
      out.append(value.getClass().getSimpleName());
      appendAll('(', components(value), ')');
    } else {
      out.append(value);
    }
  }

  private void appendAll(char open, Object[] values, char close) {
    out.append(open);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      append(values[i]);
    }
    out.append(close);
  }

  private void appendString(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }

  private static Object[] components(Object value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      try {
        values[i] = components[i].getAccessor().invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("the model's records are public: " + components[i], e);
      }
    }
    return values;
  }
}
