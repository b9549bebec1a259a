package dev.narae.lambda;

import dev.narae.http.FilePart;
import dev.narae.http.FormData;
import dev.narae.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as the source of a record. */
final class FormSource extends ParamSource {
  private final FormData form;

  FormSource(Violations violations, FormData form) {
    super(violations, "form");
    this.form = form;
  }

  @Override
  @Nullable String text(String name) {
    return form.text(name);
  }

  @Override
  List<String> texts(String name) {
    return form.texts(name);
  }

  @Override
  List<FilePart> parts(String name) {
    return form.parts(name);
  }
}
