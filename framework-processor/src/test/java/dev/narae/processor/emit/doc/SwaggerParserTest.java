package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document as the parser of most Java tools understands it. */
class SwaggerParserTest {

  @Test
  void theDocumentIsReadWithoutComplaint() {
    assertEquals(List.of(), parse(new ParseOptions()).getMessages());
  }

  @Test
  void allReferencesCanBeResolved() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    assertEquals(List.of(), parse(options).getMessages());
  }

  @Test
  void whatTheDocumentSaysIsUnderstood() {
    OpenAPI document = parse(new ParseOptions()).getOpenAPI();
    Operation create = document.getPaths().get("/notes/{owner}").getPost();
    assertEquals("Note_create", create.getOperationId());
    assertEquals(true, create.getRequestBody().getRequired());
    assertEquals(
        Set.of("201", "400", "413", "415", "422", "429", "500", "503", "default"),
        create.getResponses().keySet());
    Schema<?> newNote = document.getComponents().getSchemas().get("NewNote");
    assertEquals(List.of("title"), newNote.getRequired());
    Schema<?> body = newNote.getProperties().get("body");
    assertEquals(Set.of("string", "null"), body.getTypes());
    Schema<?> state = newNote.getProperties().get("state");
    assertEquals("#/components/schemas/State", state.get$ref());
    assertNotNull(state.getDefault());
  }

  private static SwaggerParseResult parse(ParseOptions options) {
    String text = OpenApiEmitter.emit(NotesModel.app());
    return new OpenAPIV3Parser().readContents(text, null, options);
  }
}
