package dev.narae.dynamodb.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.demo.Link;
import dev.narae.demo.Note;
import dev.narae.demo.NoteId;
import dev.narae.demo.NoteIdItem;
import dev.narae.demo.NoteItem;
import dev.narae.demo.State;
import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemCodecs;
import dev.narae.dynamodb.ItemFormatException;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import dev.narae.dynamodb.KeySchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributesTest {
  private static final Note NOTE =
      new Note(
          "ann",
          new NoteId("1"),
          "Milk",
          "two bottles",
          State.DONE,
          5,
          Set.of("a"),
          List.of(new Link("u", "l"), new Link("v", "m")),
          Optional.of(Instant.parse("2026-11-22T17:00:00Z")),
          Instant.EPOCH);

  /** One attribute {@code v} of whatever type. */
  private record Holder<T>(ItemCodec<T> codec) {
    private static final ItemNames NAMES = ItemNames.of("v");

    AttributeValue write(T value) {
      AttributeWriter writer = new AttributeWriter();
      writer.beginMap();
      writer.field("v", codec, value);
      writer.endMap();
      return writer.item().get("v");
    }

    T read(AttributeValue value) {
      AttributeReader reader = new AttributeReader(Map.of("v", value));
      reader.beginMap();
      assertTrue(reader.nextField(NAMES));
      T read = reader.read(codec);
      assertFalse(reader.nextField(NAMES));
      reader.endMap();
      return read;
    }

    void assertStored(T value, AttributeValue stored) {
      assertEquals(stored, write(value));
      assertEquals(value, read(stored));
    }
  }

  private static <T> Holder<T> holder(ItemCodec<T> codec) {
    return new Holder<>(codec);
  }

  private static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }

  private static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  @Test
  void aRecordIsStoredAndReadBack() {
    Map<String, AttributeValue> item = Attributes.of(NoteItem.CODEC, NOTE);
    assertEquals(s("2026-11-22T17:00:00.000000000Z"), item.get("due"));
    assertEquals(n("5"), item.get("priority"));
    assertEquals(AttributeValue.fromSs(List.of("a")), item.get("tags"));
    assertEquals(
        AttributeValue.fromM(Map.of("url", s("v"), "label", s("m"))), item.get("links").l().get(1));
    assertEquals(NOTE, Attributes.read(NoteItem.CODEC, item));
  }

  @Test
  void nullsAndEmptySetsAreLeftOut() {
    Note sparse =
        new Note(
            "ann",
            new NoteId("1"),
            "",
            null,
            State.OPEN,
            1,
            Set.of(),
            List.of(),
            Optional.empty(),
            Instant.EPOCH);
    Map<String, AttributeValue> item = Attributes.of(NoteItem.CODEC, sparse);
    assertEquals(
        Set.of("owner", "id", "title", "state", "priority", "links", "createdAt"), item.keySet());
    assertEquals(sparse, Attributes.read(NoteItem.CODEC, item));
  }

  @Test
  void storedNullsAndUnknownAttributesAreSteppedOver() {
    Map<String, AttributeValue> item = new HashMap<>(Attributes.of(NoteItem.CODEC, NOTE));
    item.put("body", AttributeValue.fromNul(true));
    item.put("tags", AttributeValue.fromNul(true));
    item.put("later", AttributeValue.fromM(Map.of("owner", s("x"))));
    Note read = Attributes.read(NoteItem.CODEC, item);
    assertNull(read.body());
    assertEquals(Set.of(), read.tags());
    assertEquals("ann", read.owner());
  }

  @Test
  void aMissingAttributeIsNamedWithARemedy() {
    Map<String, AttributeValue> item = new HashMap<>(Attributes.of(NoteItem.CODEC, NOTE));
    item.remove("title");
    ItemFormatException e =
        assertThrows(ItemFormatException.class, () -> Attributes.read(NoteItem.CODEC, item));
    assertTrue(e.getMessage().contains("\"title\""), e.getMessage());
    assertTrue(e.getMessage().contains("@Default"), e.getMessage());
  }

  @Test
  void aValueOfAnotherTypeIsNamedByItsPath() {
    Map<String, AttributeValue> item = new HashMap<>(Attributes.of(NoteItem.CODEC, NOTE));
    AttributeValue good = AttributeValue.fromM(Map.of("url", s("u"), "label", s("l")));
    AttributeValue bad = AttributeValue.fromM(Map.of("url", n("1")));
    item.put("links", AttributeValue.fromL(List.of(good, bad)));
    ItemFormatException e =
        assertThrows(ItemFormatException.class, () -> Attributes.read(NoteItem.CODEC, item));
    assertEquals(
        "The stored attribute \"links[1].url\" is of type N, not a string.", e.getMessage());
  }

  @Test
  void everySimpleTypeHasItsForm() {
    holder(ItemCodecs.STRING).assertStored("", s(""));
    holder(ItemCodecs.BOOLEAN).assertStored(true, AttributeValue.fromBool(true));
    holder(ItemCodecs.BYTE).assertStored((byte) -128, n("-128"));
    holder(ItemCodecs.SHORT).assertStored((short) 7, n("7"));
    holder(ItemCodecs.INT).assertStored(Integer.MAX_VALUE, n("2147483647"));
    holder(ItemCodecs.LONG).assertStored(Long.MIN_VALUE, n("-9223372036854775808"));
    holder(ItemCodecs.FLOAT).assertStored(0.1f, n("0.1"));
    holder(ItemCodecs.DOUBLE).assertStored(1e100, n("1E+100"));
    holder(ItemCodecs.BIG_DECIMAL).assertStored(new BigDecimal("1.5"), n("1.5"));
    holder(ItemCodecs.BIG_INTEGER).assertStored(BigInteger.TEN.pow(20), n("1E+20"));
    UUID uuid = new UUID(1, 2);
    holder(ItemCodecs.UUID).assertStored(uuid, s(uuid.toString()));
    holder(ItemCodecs.INSTANT).assertStored(Instant.EPOCH, s("1970-01-01T00:00:00.000000000Z"));
    holder(ItemCodecs.enumeration(State.values())).assertStored(State.DONE, s("DONE"));
  }

  @Test
  void setsAreOfTheKindThatTheirElementsAllow() {
    holder(ItemCodecs.stringSet()).assertStored(ordered("b", "a"), ss("b", "a"));
    holder(ItemCodecs.set(ItemCodecs.enumeration(State.values())))
        .assertStored(ordered(State.DONE), ss("DONE"));
    holder(ItemCodecs.set(ItemCodecs.INT))
        .assertStored(ordered(2, 1), AttributeValue.fromNs(List.of("2", "1")));
    holder(ItemCodecs.set(NoteIdItem.CODEC))
        .assertStored(ordered(new NoteId("a")), AttributeValue.fromL(List.of(s("a"))));
    holder(ItemCodecs.set(ItemCodecs.BOOLEAN))
        .assertStored(ordered(true), AttributeValue.fromL(List.of(AttributeValue.fromBool(true))));
  }

  private static <T> Set<T> ordered(T first) {
    return Set.of(first);
  }

  private static <T> Set<T> ordered(T first, T second) {
    return new LinkedHashSet<>(List.of(first, second));
  }

  private static AttributeValue ss(String... texts) {
    return AttributeValue.fromSs(List.of(texts));
  }

  @Test
  void anEmptySetInsideAContainerIsAnEmptyList() {
    AttributeValue empty = AttributeValue.fromL(List.of());
    holder(ItemCodecs.list(ItemCodecs.stringSet()))
        .assertStored(List.of(Set.of()), AttributeValue.fromL(List.of(empty)));
    holder(ItemCodecs.map(ItemCodecs.set(ItemCodecs.INT)))
        .assertStored(Map.of("a", Set.of()), AttributeValue.fromM(Map.of("a", empty)));
  }

  @Test
  void emptyListsAndMapsAreKept() {
    holder(ItemCodecs.list(ItemCodecs.INT))
        .assertStored(List.of(), AttributeValue.fromL(List.of()));
    holder(ItemCodecs.map(ItemCodecs.INT)).assertStored(Map.of(), AttributeValue.fromM(Map.of()));
  }

  @Test
  void aNullIsReadAsNull() {
    AttributeValue nul = AttributeValue.fromNul(true);
    assertNull(holder(ItemCodecs.STRING).read(nul));
    assertNull(holder(ItemCodecs.list(ItemCodecs.INT)).read(nul));
    assertNull(holder(ItemCodecs.stringSet()).read(nul));
    assertNull(holder(ItemCodecs.map(ItemCodecs.INT)).read(nul));
    assertThrows(
        ItemFormatException.class,
        () -> holder(ItemCodecs.list(ItemCodecs.INT)).read(AttributeValue.fromL(List.of(nul))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2147483648", "-2147483649", "1E+100"})
  void aStoredNumberThatDoesNotFitIsAnError(String number) {
    assertThrows(ItemFormatException.class, () -> holder(ItemCodecs.INT).read(n(number)));
  }

  @Test
  void aStoredTextThatDoesNotFitIsAnError() {
    assertThrows(ItemFormatException.class, () -> holder(ItemCodecs.UUID).read(s("1-1-1-1-1")));
    assertThrows(ItemFormatException.class, () -> holder(ItemCodecs.INSTANT).read(s("now")));
    assertThrows(
        ItemFormatException.class,
        () -> holder(ItemCodecs.enumeration(State.values())).read(s("LOST")));
    assertThrows(ItemFormatException.class, () -> holder(ItemCodecs.BOOLEAN).read(s("true")));
    assertThrows(ItemFormatException.class, () -> holder(ItemCodecs.stringSet()).read(s("a")));
    assertThrows(
        ItemFormatException.class, () -> holder(ItemCodecs.map(ItemCodecs.INT)).read(s("a")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e126, 1e-131})
  void numbersThatDynamoLacksAreRefused(double value) {
    assertThrows(IllegalArgumentException.class, () -> holder(ItemCodecs.DOUBLE).write(value));
  }

  @Test
  void aTimeThatWouldNotSortIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> holder(ItemCodecs.INSTANT).write(Instant.MAX));
  }

  @Test
  void fieldsTakeEverySimpleTypeAndLeaveOutNull() {
    AttributeWriter writer = new AttributeWriter();
    writer.beginMap();
    writer.field("a", true);
    writer.field("b", (Boolean) null);
    writer.field("c", 1L);
    writer.field("d", 0.1f);
    writer.field("e", 0.5);
    writer.field("f", (Integer) null);
    writer.field("g", Float.valueOf(0.1f));
    writer.field("h", Double.valueOf(2.5));
    writer.field("i", new UUID(1, 2));
    writer.field("j", (UUID) null);
    writer.field("k", (Instant) null);
    writer.field("l", Boolean.FALSE);
    writer.field("m", (String) null);
    writer.endMap();
    Map<String, AttributeValue> item = writer.item();
    assertEquals(Set.of("a", "c", "d", "e", "g", "h", "i", "l"), item.keySet());
    assertEquals(n("0.1"), item.get("d"));
    assertEquals(n("0.1"), item.get("g"));
  }

  @Test
  void aKeyIsFoundInAnItem() {
    KeySchema keys = KeySchema.of("owner", "id");
    Map<String, AttributeValue> item = Attributes.of(NoteItem.CODEC, NOTE);
    assertEquals(
        Map.of("owner", s("ann"), "id", s("1")), Attributes.of(Attributes.key(keys, item)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Attributes.key(keys, Map.of("owner", s("ann"), "id", ss("a"))));
  }

  @Test
  void anItemsCodecWritesAMap() {
    ItemCodec<String> scalar =
        new ItemCodec<>() {
          @Override
          public void write(ItemWriter item, String value) {
            item.value(value);
          }

          @Override
          public String read(ItemReader item) {
            return item.readString();
          }
        };
    assertThrows(IllegalStateException.class, () -> Attributes.of(scalar, "a"));
  }
}
