package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.ItemReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads an item from the SDK's attribute values. */
final class AttributeReader extends ItemReader {
  private final Deque<Level> levels = new ArrayDeque<>();
  private AttributeValue value;

  AttributeReader(Map<String, AttributeValue> item) {
    this.value = AttributeValue.fromM(item);
  }

  /** An open map or list: what is left of it and where it stands. */
  private static final class Level {
    private final @Nullable Iterator<Map.Entry<String, AttributeValue>> entries;
    private final @Nullable Iterator<AttributeValue> elements;
    private String name = "";
    private int index = -1;

    private Level(
        @Nullable Iterator<Map.Entry<String, AttributeValue>> entries,
        @Nullable Iterator<AttributeValue> elements) {
      this.entries = entries;
      this.elements = elements;
    }
  }

  @Override
  public void beginMap() {
    if (!value.hasM()) {
      throw failure("is " + typeOf(value) + ", not a map.");
    }
    levels.push(new Level(value.m().entrySet().iterator(), null));
  }

  @Override
  public @Nullable String nextName() {
    Level level = levels.element();
    Iterator<Map.Entry<String, AttributeValue>> entries = level.entries;
    if (entries == null || !entries.hasNext()) {
      return null;
    }
    Map.Entry<String, AttributeValue> entry = entries.next();
    level.name = entry.getKey();
    value = entry.getValue();
    return level.name;
  }

  @Override
  public void endMap() {
    levels.pop();
  }

  @Override
  public void beginElements() {
    levels.push(new Level(null, elements()));
  }

  @Override
  public boolean nextElement() {
    Level level = levels.element();
    Iterator<AttributeValue> elements = level.elements;
    if (elements == null || !elements.hasNext()) {
      return false;
    }
    value = elements.next();
    level.index++;
    return true;
  }

  @Override
  public void endElements() {
    levels.pop();
  }

  @Override
  public boolean isNull() {
    return Boolean.TRUE.equals(value.nul());
  }

  @Override
  protected String type() {
    return value.type().name();
  }

  @Override
  public @Nullable String readString() {
    String text = value.s();
    if (text == null && !isNull()) {
      throw failure("is " + typeOf(value) + ", not a string.");
    }
    return text;
  }

  @Override
  public @Nullable Boolean readBoolean() {
    Boolean truth = value.bool();
    if (truth == null && !isNull()) {
      throw failure("is " + typeOf(value) + ", not a boolean.");
    }
    return truth;
  }

  @Override
  public byte @Nullable [] readBytes() {
    SdkBytes bytes = value.b();
    if (bytes == null && !isNull()) {
      throw failure("is " + typeOf(value) + ", not binary.");
    }
    return bytes == null ? null : bytes.asByteArray();
  }

  @Override
  protected @Nullable String readNumber() {
    String number = value.n();
    if (number == null && !isNull()) {
      throw failure("is " + typeOf(value) + ", not a number.");
    }
    return number;
  }

  @Override
  protected @Nullable String peekString(String name) {
    AttributeValue entry = value.hasM() ? value.m().get(name) : null;
    return entry == null ? null : entry.s();
  }

  /** The next step moves on by itself. */
  @Override
  public void skip() {}

  @Override
  protected String path() {
    StringBuilder path = new StringBuilder();
    Iterator<Level> outermostFirst = levels.descendingIterator();
    while (outermostFirst.hasNext()) {
      Level level = outermostFirst.next();
      if (level.index >= 0) {
        path.append('[').append(level.index).append(']');
      } else if (!level.name.isEmpty()) {
        path.append(path.length() == 0 ? "" : ".").append(level.name);
      }
    }
    return path.toString();
  }

  private Iterator<AttributeValue> elements() {
    if (value.hasL()) {
      return value.l().iterator();
    }
    if (value.hasSs()) {
      return new SetElements(value.ss().iterator(), false);
    }
    if (value.hasNs()) {
      return new SetElements(value.ns().iterator(), true);
    }
    throw failure("is " + typeOf(value) + ", not a list or set.");
  }

  private static String typeOf(AttributeValue value) {
    return "of type " + value.type();
  }

  /** The elements of a set as attribute values of their own. */
  private record SetElements(Iterator<String> texts, boolean numbers)
      implements Iterator<AttributeValue> {
    @Override
    public boolean hasNext() {
      return texts.hasNext();
    }

    @Override
    public AttributeValue next() {
      String text = texts.next();
      return numbers ? AttributeValue.fromN(text) : AttributeValue.fromS(text);
    }
  }
}
