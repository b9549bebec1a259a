package dev.narae.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as the items of a DynamoDB table. It has one {@link PartitionKey} and at most one
 * {@link SortKey}. A class {@code …Table} with typed operations is generated beside it, and the
 * table becomes a resource of the stack.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DynamoEntity {
  /**
   * The table's name within the service: 1 to 64 lower-case letters, digits and hyphens, beginning
   * with a letter. The physical name is chosen by CloudFormation and reaches the function by an
   * environment variable.
   */
  String table();
}
