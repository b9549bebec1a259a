package unions;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import java.util.List;

/** Stored figures. */
@DynamoEntity(table = "figures")
record Figure(@PartitionKey String id, Shape shape, List<Payment> payments, Card card) {}
