package generics.app;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import generics.shared.Envelope;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what it is sent. */
@Public
final class Routes {
  @Inject
  Routes() {}

  @Route("POST /note")
  Envelope<Note> note(Envelope<Note> envelope) {
    return envelope;
  }

  @Route("POST /nested")
  Envelope<Envelope<String>> nested(Envelope<Envelope<String>> envelope) {
    return envelope;
  }

  @Route("POST /lists")
  List<Envelope<List<Note>>> lists(List<Envelope<List<Note>>> envelopes) {
    return envelopes;
  }

  @Route("POST /span")
  Optional<Span<LocalDate, String>> span(Span<LocalDate, String> span) {
    return Optional.of(span);
  }

  @Route("POST /tree")
  Tree<Map<String, Long>> tree(Tree<Map<String, Long>> tree) {
    return tree;
  }

  @Route("POST /left")
  Left<String> left(Left<String> left) {
    return left;
  }

  @Route("POST /cycle")
  A cycle(A a) {
    return a;
  }

  @Route("POST /plain")
  Plain plain(Plain plain) {
    return plain;
  }

  @Route("GET /deep")
  Tree<Integer> deep(int levels) {
    Tree<Integer> tree = new Tree<>(0, List.of());
    for (int i = 1; i < levels; i++) {
      tree = new Tree<>(i, List.of(tree));
    }
    return tree;
  }
}
