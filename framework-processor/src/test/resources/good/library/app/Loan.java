package library.app;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import library.shared.Isbn;

/** Who has which book; the sort key is a number. */
@DynamoEntity(table = "loans")
record Loan(@PartitionKey Isbn isbn, @SortKey long number, String reader) {}
