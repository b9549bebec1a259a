package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.processor.index.ModelText;
import dev.narae.processor.model.AccessModel;
import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.KeyModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ThrottleModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  private static final TypeName THING = new TypeName("demo", List.of("Outer", "Thing"));
  private static final ValueType TEXT = new ValueType.Scalar(ScalarKind.STRING, false);

  private static ModuleModel module() {
    ValueType.Element element =
        new ValueType.Element(
            TEXT,
            List.of(
                Constraint.of(Constraint.Kind.NOT_BLANK),
                Constraint.of(new Constraint.Size(0, 3))));
    ComponentModel component =
        ComponentModel.of(
            "tags",
            new ValueType.MapOf(
                element, new ValueType.Element(new ValueType.ListOf(element), List.of())),
            Presence.withDefault("a \"quoted\" \\ (text) [with] é\n가"),
            List.of(
                Constraint.of(new Constraint.Min(Long.MIN_VALUE)),
                Constraint.of(new Constraint.Max(Long.MAX_VALUE))),
            "");
    ShapeModel shape =
        ShapeModel.of(
            THING,
            ShapeModel.Kind.OBJECT,
            false,
            new Docs("First.", "First. Second.", true),
            List.of(component),
            List.of());
    ParamModel param =
        new ParamModel(
            "id", "id", ParamModel.Place.PATH, TEXT, Presence.REQUIRED, List.of(), "which one");
    RouteModel route =
        new RouteModel(
            HttpMethod.GET,
            new PathTemplate(List.of(new PathTemplate.Segment("id", PathTemplate.Kind.REST))),
            "get",
            "get2",
            Docs.NONE,
            List.of(param),
            AnswerModel.of(
                200,
                new ResultModel(ResultModel.Kind.VALUE, Optional.of(new ValueType.Named(THING))),
                ""),
            AccessModel.PUBLIC,
            List.of(),
            false);
    RouteModel empty =
        new RouteModel(
            HttpMethod.DELETE,
            new PathTemplate(List.of()),
            "clear",
            "clear",
            Docs.NONE,
            List.of(),
            AnswerModel.of(204, new ResultModel(ResultModel.Kind.VOID, Optional.empty()), ""),
            new AccessModel(
                Optional.of(
                    new AuthModel.Jwt(
                        new DeclaredText(
                            List.of(
                                new DeclaredText.Literal("https://"),
                                new DeclaredText.Parameter("issuer", Optional.of("a\\b\"")))),
                        List.of())),
                List.of("notes:write"),
                Optional.of(new ThrottleModel("0.5", 1))),
            List.of(),
            true);
    return new ModuleModel(
        TypeName.of("", "Module"),
        List.of(
            new RouteClassModel(TypeName.of("demo", "Routes"), Docs.NONE, List.of(route, empty))),
        List.of(new EntityModel(THING, "things", List.of(new KeyModel("id", KeyModel.Kind.S)))),
        List.of(shape));
  }

  @Test
  void aModuleReadsBackAsItWasWritten() {
    assertEquals(module(), ModelText.read(ModelText.write(module())));
  }

  @Test
  void everyCutOffTextIsRefused() {
    String text = ModelText.write(module());
    for (int length = 0; length < text.length(); length++) {
      String cut = text.substring(0, length);
      assertThrows(IllegalArgumentException.class, () -> ModelText.read(cut), cut);
    }
  }

  @Test
  void textAfterTheEndIsRefused() {
    String text = ModelText.write(module()) + " ";
    assertThrows(IllegalArgumentException.class, () -> ModelText.read(text));
  }
}
