package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What one compilation holds.
 *
 * @param own what its sources contribute; its type is the app's or module's, where there is one
 * @param app the service with everything it serves; empty without {@code @LambdaApp}
 * @param known everything that can be looked up: own sources and the indexes they may use
 * @param partialOf the app or module of which this compilation sees only a part
 * @param origins where the parts of {@code own} come from
 * @param unresolved places in the sources whose types did not exist in the first round
 */
public record Compilation(
    ModuleModel own,
    Optional<AppModel> app,
    ModuleModel known,
    Optional<TypeName> partialOf,
    Origins origins,
    List<Origin> unresolved) {

  /** Whether this compilation sees only a part of its app or module. */
  public boolean isPartial() {
    return partialOf.isPresent();
  }
}
