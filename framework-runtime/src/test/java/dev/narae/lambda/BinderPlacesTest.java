package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import dev.narae.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinderPlacesTest {
  private enum Color {
    RED,
    GREEN
  }

  private static Request.Builder request() {
    return Request.builder("GET", "/");
  }

  @Test
  void aHeaderIsFoundInAnyCase() {
    Binder in = new Binder(request().header("x-trace", "7").build());
    assertEquals(7, in.header("x-trace").asInt());
  }

  @Test
  void aCookieIsFoundByItsWholeNameAndUnquoted() {
    Binder in =
        new Binder(request().cookies(List.of("ab=1", "novalue", "a=\"x=y\"", "a=2")).build());
    assertEquals("x=y", in.cookie("a").asString());
    assertNull(in.cookie("b").asString());
    assertNull(in.cookie("novalue").asString());
  }

  @Test
  void everyValueOfARepeatedParameterIsRead() {
    Binder in = new Binder(request().rawQuery("a=2&b=x&a=1&a=2&c=RED").build());
    assertEquals(List.of(2, 1, 2), in.queryAll("a").asList(ParamTypes.INT));
    assertEquals(List.of(2, 1), List.copyOf(in.queryAll("a").required().asSet(ParamTypes.INT)));
    assertEquals(
        List.of(Color.RED), in.queryAll("c").asList(ParamTypes.enumeration(Color.values())));
    assertNull(in.queryAll("d").asList(ParamTypes.STRING));
    in.check();
  }

  @Test
  void everyMistakeNamesItsPlace() {
    Binder in = new Binder(request().header("h", "x").rawQuery("a=1&a=y&a=z").build());
    assertNull(in.header("h").asInt());
    assertNull(in.cookie("c").required().asInt());
    assertNull(in.queryAll("a").asList(ParamTypes.INT));
    assertNull(in.queryAll("b").required().asSet(ParamTypes.INT));

    assertThrows(Problem.class, in::check);
    assertEquals(
        List.of("header h", "cookie c", "query a", "query a", "query b"),
        in.violations().list().stream().map(BinderPlacesTest::place).toList());
  }

  @Test
  void whatIsReadCantBeChanged() {
    Binder in = new Binder(request().rawQuery("a=1").build());
    List<Integer> list = in.queryAll("a").asList(ParamTypes.INT);
    assertThrows(UnsupportedOperationException.class, () -> list.add(2));
  }

  private static String place(Violation violation) {
    return violation.in() + " " + violation.parameter();
  }
}
