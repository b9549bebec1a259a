package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.KeyValue;
import dev.narae.dynamodb.QueryRequest;
import dev.narae.dynamodb.SortCondition;
import dev.narae.dynamodb.SortCondition.Operator;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A query's key condition. Every name is an alias and every value is bound: DynamoDB reserves 573
 * words, and nothing of a request may become part of an expression.
 */
final class QueryExpression {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final String text;

  QueryExpression(QueryRequest request) {
    String partition = alias(request.keys().partition()) + " = " + bind(request.partition());
    SortCondition sort = request.sort();
    String sortName = request.keys().sort();
    if (sort == null) {
      this.text = partition;
    } else if (sortName == null) {
      throw new IllegalArgumentException("A condition on a sort key that the table does not have.");
    } else {
      this.text = partition + " AND " + condition(alias(sortName), sort);
    }
  }

  String text() {
    return text;
  }

  Map<String, String> names() {
    return names;
  }

  Map<String, AttributeValue> values() {
    return values;
  }

  private String condition(String name, SortCondition sort) {
    String value = bind(sort.value());
    KeyValue upper = sort.upper();
    if (upper != null) {
      return name + " BETWEEN " + value + " AND " + bind(upper);
    }
    if (sort.operator() == Operator.BEGINS_WITH) {
      return "begins_with(" + name + ", " + value + ")";
    }
    return name + comparison(sort.operator()) + value;
  }

  /** No switch: one over an enum is a class more to load at start. */
  private static String comparison(Operator operator) {
    if (operator == Operator.LESS) {
      return " < ";
    }
    if (operator == Operator.AT_MOST) {
      return " <= ";
    }
    if (operator == Operator.GREATER) {
      return " > ";
    }
    return operator == Operator.AT_LEAST ? " >= " : " = ";
  }

  private String alias(String attribute) {
    String alias = "#n" + names.size();
    names.put(alias, attribute);
    return alias;
  }

  private String bind(KeyValue value) {
    String name = ":v" + values.size();
    values.put(name, Attributes.of(value));
    return name;
  }
}
