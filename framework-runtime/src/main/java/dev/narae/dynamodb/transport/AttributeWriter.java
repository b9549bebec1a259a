package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.ItemWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item as the SDK's attribute values. */
final class AttributeWriter extends ItemWriter {
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable AttributeValue root;

  /** An open map, list or set: what it holds so far. */
  private static final class Level {
    private final Map<String, AttributeValue> entries = new HashMap<>();
    private final List<AttributeValue> elements = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Kind kind;
    private String name = "";

    private Level(Kind kind) {
      this.kind = kind;
    }
  }

  private enum Kind {
    MAP,
    LIST,
    STRINGS,
    NUMBERS
  }

  /** The item that was written. */
  Map<String, AttributeValue> item() {
    AttributeValue item = root;
    if (item == null || !item.hasM()) {
      throw new IllegalStateException("An item's codec writes a map.");
    }
    return item.m();
  }

  @Override
  public void beginMap() {
    levels.push(new Level(Kind.MAP));
  }

  @Override
  public void name(String name) {
    levels.element().name = name;
  }

  @Override
  public void endMap() {
    put(AttributeValue.fromM(levels.pop().entries));
  }

  @Override
  public void beginList() {
    levels.push(new Level(Kind.LIST));
  }

  @Override
  public void endList() {
    put(AttributeValue.fromL(levels.pop().elements));
  }

  @Override
  public void beginStringSet() {
    levels.push(new Level(Kind.STRINGS));
  }

  @Override
  public void beginNumberSet() {
    levels.push(new Level(Kind.NUMBERS));
  }

  @Override
  public void endSet() {
    Level level = levels.pop();
    put(
        level.kind == Kind.STRINGS
            ? AttributeValue.fromSs(level.texts)
            : AttributeValue.fromNs(level.texts));
  }

  @Override
  public void nullValue() {
    put(AttributeValue.fromNul(true));
  }

  @Override
  public void value(String value) {
    Level level = levels.peek();
    if (level != null && level.kind == Kind.STRINGS) {
      level.texts.add(value);
    } else {
      put(AttributeValue.fromS(value));
    }
  }

  @Override
  public void value(boolean value) {
    put(AttributeValue.fromBool(value));
  }

  @Override
  public void value(byte[] value) {
    put(AttributeValue.fromB(SdkBytes.fromByteArray(value)));
  }

  @Override
  protected void number(String value) {
    Level level = levels.peek();
    if (level != null && level.kind == Kind.NUMBERS) {
      level.texts.add(value);
    } else {
      put(AttributeValue.fromN(value));
    }
  }

  private void put(AttributeValue value) {
    Level level = levels.peek();
    if (level == null) {
      root = value;
    } else if (level.kind == Kind.MAP) {
      level.entries.put(level.name, value);
    } else if (level.kind == Kind.LIST) {
      level.elements.add(value);
    } else {
      throw new IllegalStateException("A " + value.type() + " can't be in this set.");
    }
  }
}
