package generics.app;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import generics.shared.Envelope;
import java.util.List;

/** Generic types in a table. */
@DynamoEntity(table = "stored")
record Stored(@PartitionKey String id, Envelope<Note> note, Tree<Integer> tree, List<A> as) {}
