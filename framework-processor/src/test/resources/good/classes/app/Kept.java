package classes.app;

import classes.shared.Address;
import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Classes within an item. */
@DynamoEntity(table = "kept")
record Kept(
    @PartitionKey String id,
    @Nullable Note note,
    @Nullable Order order,
    @Nullable Settings settings,
    @Nullable Address address) {}
