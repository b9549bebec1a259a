package dev.narae.processor.emit;

import dev.narae.processor.model.TypeName;
import java.util.List;

/**
 * A generated file that is no class.
 *
 * @param path in the class output
 * @param origins the user's types it was made from
 */
public record GeneratedDocument(String path, List<TypeName> origins, String text) {}
