package types;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** What is stored by day of the week, in the order of time. */
@DynamoEntity(table = "appointments")
public record Appointment(
    @PartitionKey DayOfWeek weekday, @SortKey LocalDateTime at, Moments moments) {}
