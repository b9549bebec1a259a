package values.app;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import org.jspecify.annotations.Nullable;
import values.shared.Blob;
import values.shared.Coded;
import values.shared.Collected;
import values.shared.Free;
import values.shared.Grid;
import values.shared.Keyed;
import values.shared.Sizes;

/** What is stored of each type. */
@DynamoEntity(table = "kept")
public record Kept(
    @PartitionKey String id, @Nullable Sizes sizes, @Nullable Blob blob, @Nullable Grid grid,
    @Nullable Keyed keyed,
    @Nullable Free free,
    @Nullable Collected collected,
    @Nullable Coded coded) {}
