package bad;

import dev.narae.annotation.*;
import java.time.*;

@LambdaApp(name = "bad")
interface App {}

@DynamoEntity(table = "laps")
record Lap(
    @PartitionKey String runner,
    @SortKey Duration time) {} // NAR-303
