package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalIdsTest {

  @ParameterizedTest
  @CsvSource({
    "notes, NotesTable",
    "order-items, OrderItemsTable",
    "t1, T1Table",
  })
  void tablesAreNamedAfterTheirName(String table, String id) {
    assertEquals(id, LogicalIds.table(table));
  }

  @ParameterizedTest
  @CsvSource({
    "GET /, GetRoute",
    "GET /notes, GetNotesRoute",
    "DELETE /notes/{id}, DeleteNotesVarRoute",
    "PATCH /notes/{owner}/links/{id}, PatchNotesVarLinksVarRoute",
    "POST /order-items, PostOrderDashItemsRoute",
    "PUT /v1/notes, PutV1NotesRoute",
  })
  void routesAreNamedAfterMethodAndPath(String key, String id) {
    assertEquals(id, route(key));
  }

  @Test
  void theNameOfAVariableMakesNoDifference() {
    assertEquals(route("GET /notes/{id}"), route("GET /notes/{noteId}"));
  }

  @Test
  void namesThatReadAlikeStayApart() {
    List<String> keys =
        List.of(
            "GET /a-b",
            "GET /a/b",
            "GET /ab",
            "GET /aB",
            "GET /AB",
            "GET /a.b",
            "GET /a_b",
            "GET /a~b",
            "GET /a--b",
            "GET /-a-b",
            "GET /a-b-",
            "GET /a/-b",
            "GET /a/dash/b",
            "GET /a-dash-b",
            "GET /a/var",
            "GET /a/{x}",
            "GET /a-var",
            "GET /a/1",
            "GET /a-1",
            "GET /a1",
            "POST /a1");
    Set<String> ids = new HashSet<>(keys.stream().map(LogicalIdsTest::route).toList());
    assertEquals(keys.size(), ids.size(), ids::toString);
    List<String> tables = List.of("a-1", "a1", "a--1", "a-", "a", "a-b", "ab", "a-b-1", "a-b1");
    assertEquals(
        tables.size(), new HashSet<>(tables.stream().map(LogicalIds::table).toList()).size());
  }

  @Test
  void aNameHoldsLettersAndDigitsOnly() {
    assertTrue(route("GET /a.b/c_d/e~f/-/1").matches("GetABCdEf.*Route|[A-Za-z0-9]+"));
    assertTrue(LogicalIds.table("a-1").matches("[A-Za-z0-9]+"));
  }

  @Test
  void aLongPathIsCutAndToldApartByAHash() {
    String path = "GET /" + "segment/".repeat(100);
    assertTrue(route(path + "a").length() <= 255);
    assertNotEquals(route(path + "a"), route(path + "b"));
  }

  private static String route(String key) {
    return LogicalIds.route(Models.route(key, "any", Models.nothing()));
  }
}
