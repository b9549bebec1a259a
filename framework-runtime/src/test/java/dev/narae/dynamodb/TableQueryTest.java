package dev.narae.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.demo.Note;
import dev.narae.demo.NoteId;
import dev.narae.demo.NoteRoutes;
import dev.narae.demo.NoteTable;
import dev.narae.demo.State;
import dev.narae.dynamodb.transport.MemoryDynamo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableQueryTest {

  private static NoteTable table(DynamoClient client, String... ids) {
    NoteTable table = new NoteTable(client, "notes");
    for (String id : ids) {
      table.put(note("ann", id));
    }
    return table;
  }

  private static Note note(String owner, String id) {
    return new Note(
        owner,
        new NoteId(id),
        id,
        null,
        State.OPEN,
        1,
        Set.of(),
        List.of(),
        Optional.empty(),
        NoteRoutes.CREATED);
  }

  private static List<String> ids(List<Note> notes) {
    return notes.stream().map(note -> note.id().value()).toList();
  }

  @Test
  void aPageHasAsManyItemsAsItsLimitThoughDynamoGivesFewerAtOnce() {
    MemoryDynamo client = new MemoryDynamo(2, true);
    NoteTable table = table(client, "a", "b", "c", "d", "e", "f");
    Page<Note> page = table.query("ann").limit(5).page();
    assertEquals(List.of("a", "b", "c", "d", "e"), ids(page.items()));
    assertEquals(4, client.queries());
    Page<Note> rest = table.query("ann").limit(5).after(page.next()).page();
    assertEquals(List.of("f"), ids(rest.items()));
    assertNull(rest.next());
  }

  @Test
  void withoutALimitAPageIsWhatDynamoGivesButNotAnEmptyPart() {
    NoteTable table = table(new MemoryDynamo(2, true), "a", "b", "c");
    Page<Note> page = table.query("ann").page();
    assertEquals(List.of("a", "b"), ids(page.items()));
    assertNotNull(page.next());
  }

  @Test
  void aListHasTheItemsOfAllPages() {
    NoteTable table = table(new MemoryDynamo(2, true), "a", "b", "c", "d", "e");
    assertEquals(List.of("a", "b", "c", "d", "e"), ids(table.query("ann").list()));
    assertEquals(List.of("e", "d", "c", "b", "a"), ids(table.query("ann").descending().list()));
    assertEquals(List.of("a", "b", "c"), ids(table.query("ann").limit(3).list()));
  }

  @Test
  void cursorsLeadThroughAllPagesInBothDirections() {
    NoteTable table = table(new MemoryDynamo(3, false), "a", "b", "c", "d", "e", "f", "g");
    for (boolean descending : List.of(false, true)) {
      List<String> seen = new ArrayList<>();
      Cursor next = Cursor.first();
      while (next != null) {
        TableQuery<Note> query = table.query("ann").limit(2).after(next);
        Page<Note> page = (descending ? query.descending() : query).page();
        seen.addAll(ids(page.items()));
        next = page.next();
      }
      String all = String.join("", seen);
      assertEquals(descending ? "gfedcba" : "abcdefg", all);
    }
  }

  @Test
  void conditionsNarrowTheSortKey() {
    NoteTable table = table(new MemoryDynamo(), "a1", "a2", "b1", "b2");
    assertEquals(List.of("a2"), ids(table.query("ann").idEquals(new NoteId("a2")).list()));
    assertEquals(List.of("b1", "b2"), ids(table.query("ann").idBeginsWith("b").list()));
    assertEquals(List.of("b1", "b2"), ids(table.query("ann").idAtLeast(new NoteId("b1")).list()));
    assertEquals(
        List.of("a2", "b1"),
        ids(table.query("ann").idBetween(new NoteId("a2"), new NoteId("b1")).list()));
  }

  @Test
  void aQueryCanBeRefinedInSeveralWays() {
    NoteTable.Query all = table(new MemoryDynamo(), "a", "b").query("ann");
    TableQuery<Note> descending = all.descending();
    assertEquals(List.of("a", "b"), ids(all.list()));
    assertEquals(List.of("b", "a"), ids(descending.list()));
  }

  @Test
  void aLimitBelowOneIsRefused() {
    NoteTable.Query query = table(new MemoryDynamo()).query("ann");
    assertThrows(IllegalArgumentException.class, () -> query.limit(0));
  }

  /** S13. */
  @Test
  void aCursorFitsOnlyTheQueryItCameFrom() {
    NoteTable table = table(new MemoryDynamo(), "a", "b", "c");
    table.put(note("bob", "b"));
    Cursor cursor = table.query("ann").limit(1).page().next();
    assertNotNull(cursor);
    List<TableQuery<Note>> others =
        List.of(
            table.query("bob"),
            table.query("ann").descending(),
            table.query("ann").idBeginsWith("a"),
            table.query("ann").idAtLeast(new NoteId("a")));
    for (TableQuery<Note> other : others) {
      InvalidCursorException e =
          assertThrows(InvalidCursorException.class, () -> other.after(cursor).page());
      assertEquals(422, e.status());
      assertEquals("after", e.violations().get(0).parameter());
    }
    assertEquals(List.of("b", "c"), ids(table.query("ann").limit(9).after(cursor).list()));
  }

  /** S13. */
  @Test
  void aCursorHoldsNoPartitionKey() {
    NoteTable table = new NoteTable(new MemoryDynamo(), "notes");
    table.put(note("secret-owner", "id1"));
    Cursor cursor = table.query("secret-owner").limit(1).page().next();
    String inside =
        new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.ISO_8859_1);
    assertEquals("Sid1", inside.substring(8));
  }

  @Test
  void partsOfAQueryDoNotRunIntoEachOther() {
    NoteTable table = new NoteTable(new MemoryDynamo(), "notes");
    table.put(note("ab", "c"));
    table.put(note("a", "bc"));
    assertNotEquals(
        table.query("ab").idBeginsWith("c").limit(1).page().next(),
        table.query("a").idBeginsWith("bc").limit(1).page().next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "!!!", "AAAA", "AAAAAAAAAAAA", "AAAAAAAAAABTYQ", "%", "한글"})
  void garbageIsNoCursor(String token) {
    NoteTable table = table(new MemoryDynamo(), "a");
    assertThrows(
        InvalidCursorException.class, () -> table.query("ann").after(Cursor.of(token)).page());
  }

  @Test
  void noTokenIsTheFirstPage() {
    NoteTable table = table(new MemoryDynamo(), "a");
    assertEquals(1, table.query("ann").after(Cursor.of(null)).list().size());
    assertEquals(1, table.query("ann").after(Cursor.of("")).list().size());
    assertEquals(1, table.query("ann").after(null).list().size());
  }

  @Test
  void createRefusesWhatExistsAndPutReplacesIt() {
    NoteTable table = table(new MemoryDynamo(), "a");
    assertEquals(
        409,
        assertThrows(ItemExistsException.class, () -> table.create(note("ann", "a"))).status());
    assertEquals(note("ann", "a"), table.put(note("ann", "a")));
    table.delete("ann", new NoteId("a"));
    assertEquals(Optional.empty(), table.get("ann", new NoteId("a")));
    assertEquals(note("ann", "a"), table.create(note("ann", "a")));
  }

  @Test
  void keysThatDynamoWouldRefuseAreAProblemOfTheClient() {
    NoteTable table = new NoteTable(new MemoryDynamo(), "notes");
    assertEquals(
        422,
        assertThrows(InvalidKeyException.class, () -> table.get("ann", new NoteId(""))).status());
    assertThrows(InvalidKeyException.class, () -> table.query(""));
    assertThrows(InvalidKeyException.class, () -> table.put(note("", "a")));
    assertThrows(InvalidKeyException.class, () -> table.get("ann", new NoteId("가".repeat(342))));
    assertThrows(InvalidKeyException.class, () -> table.get("a".repeat(2049), new NoteId("a")));
    assertEquals(Optional.empty(), table.get("a".repeat(2048), new NoteId("가".repeat(341) + "a")));
  }
}
