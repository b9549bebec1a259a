package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.RouteClassModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  @RepeatedTest(10)
  void theOrderInWhichThingsAreFoundMakesNoDifference(RepetitionInfo repetition) {
    AppModel expected = NotesModel.app();
    AppModel shuffled = shuffled(expected.module(), new Random(repetition.getCurrentRepetition()));
    assertEquals(SamEmitter.emit(expected), SamEmitter.emit(shuffled));
    assertEquals(OpenApiEmitter.emit(expected), OpenApiEmitter.emit(shuffled));
  }

  @Test
  void linesEndInOneLineFeedAndNoSpace() {
    for (String text :
        List.of(SamEmitter.emit(NotesModel.app()), OpenApiEmitter.emit(NotesModel.app()))) {
      assertFalse(text.contains("\r"));
      assertFalse(text.contains(" \n"));
      assertFalse(text.contains("\n\n\n"));
      assertEquals(text.strip() + "\n", text);
    }
  }

  private static AppModel shuffled(ModuleModel module, Random random) {
    List<RouteClassModel> classes =
        module.routeClasses().stream()
            .map(c -> new RouteClassModel(c.type(), c.docs(), shuffled(c.routes(), random)))
            .toList();
    return NotesModel.app(
        new ModuleModel(
            module.type(),
            shuffled(classes, random),
            shuffled(module.entities(), random),
            shuffled(module.shapes(), random)));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
