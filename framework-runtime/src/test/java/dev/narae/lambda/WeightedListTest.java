package dev.narae.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedListTest {
  private static String members(String header) {
    StringBuilder members = new StringBuilder();
    WeightedList list = new WeightedList(header);
    while (list.next()) {
      members.append(members.length() == 0 ? "" : " ").append(list.value());
      members.append(':').append(list.weight());
      members.append(list.charset() == null ? "" : ":" + list.charset());
    }
    return members.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "gzip                                 | gzip:1000",
        "a;q=0.5,b;q=1,c;q=0.123,d;q=1.000    | a:500 b:1000 c:123 d:1000",
        " A ; Q=0. ,, b                       | a:0 b:1000",
        "text/csv;charset=UTF-8;q=0.9         | text/csv:900:utf-8",
        "text/csv; charset=\"utf-8\"          | text/csv:1000:utf-8",
        "a;x=\"1,2;q=0\";q=0.2,b              | a:200 b:1000",
        "a;x=\"\\\"\",b                       | a:1000 b:1000",
        "a;q=2,b;q=1.1,c;q=x,d;q=,e;q=0.1234,f;q=-1,g;q=.5,h | h:1000",
        "a;x=\"open, b                        | a:1000",
        ";q=1,,a                              | a:1000"
      })
  void membersComeWithTheirWeightsAndMalformedOnesNot(String header, String expected) {
    assertEquals(expected, members(header));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"~~", "~,~", "~;~", "~\"~", "~\\~", "~a;q=~", "~a;x=\"\\~"})
  void nothingBreaksIt(String header) {
    WeightedList list = new WeightedList(header);
    int members = 0;
    while (list.next()) {
      members++;
    }
    assertEquals(members, members(header).isEmpty() ? 0 : 1);
  }
}
