package dev.narae.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names of properties are those that Jackson's own strategies give. */
class PropertyNamingTest {
  private static final String LETTERS = "aabcXYZ_1$\u00e4\u00c9\u0130";
  private static final long SEED = 20261122;

  private static final List<NamingBase> STRATEGIES =
      List.of(
          new PropertyNamingStrategies.LowerCamelCaseStrategy(),
          new PropertyNamingStrategies.UpperCamelCaseStrategy(),
          new PropertyNamingStrategies.SnakeCaseStrategy(),
          new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
          new PropertyNamingStrategies.LowerCaseStrategy(),
          new PropertyNamingStrategies.KebabCaseStrategy(),
          new PropertyNamingStrategies.LowerDotCaseStrategy());

  @Test
  void randomNamesBecomeWhatJacksonMakesOfThem() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      String name = name(random);
      for (NamingBase strategy : STRATEGIES) {
        String of = strategy.getClass().getSimpleName();
        PropertyNaming ours = PropertyNaming.ofStrategy(of).orElseThrow();
        assertEquals(
            strategy.translate(name), ours.apply(name), of + " of " + name + ", seed " + SEED);
      }
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }
}
