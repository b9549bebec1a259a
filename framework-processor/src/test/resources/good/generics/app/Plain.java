package generics.app;

import generics.shared.Envelope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Generic types as components. */
record Plain(
    Envelope<String> text,
    Optional<Envelope<List<Note>>> notes,
    List<Span<Integer, Note.Kind>> spans,
    @Nullable Tree<Plain> tree) {}
