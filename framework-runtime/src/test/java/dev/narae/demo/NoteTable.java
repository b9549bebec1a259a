package dev.narae.demo;

import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.EntityTable;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import dev.narae.dynamodb.SortCondition;
import dev.narae.dynamodb.TableQuery;
import java.util.Optional;

public final class NoteTable {
  private static final KeySchema KEYS = KeySchema.of("owner", "id");
  private final EntityTable<Note> table;

  public NoteTable(DynamoClient client, String tableName) {
    this.table = new EntityTable<>(client, tableName, KEYS, NoteItem.CODEC);
  }

  public Optional<Note> get(String owner, NoteId id) {
    return table.get(key(owner, id));
  }

  public Note create(Note note) {
    return table.create(note);
  }

  public Note put(Note note) {
    return table.put(note);
  }

  public void delete(String owner, NoteId id) {
    table.delete(key(owner, id));
  }

  public Query query(String owner) {
    return new Query(table, KeyValue.of(owner));
  }

  private static Key key(String owner, NoteId id) {
    return KEYS.key(KeyValue.of(owner), KeyValue.of(id.value()));
  }

  public static final class Query extends TableQuery<Note> {
    private Query(EntityTable<Note> table, KeyValue owner) {
      super(table, owner);
    }

    public TableQuery<Note> idEquals(NoteId id) {
      return where(SortCondition.equalTo(KeyValue.of(id.value())));
    }

    public TableQuery<Note> idAtLeast(NoteId id) {
      return where(SortCondition.atLeast(KeyValue.of(id.value())));
    }

    public TableQuery<Note> idBetween(NoteId from, NoteId to) {
      return where(SortCondition.between(KeyValue.of(from.value()), KeyValue.of(to.value())));
    }

    public TableQuery<Note> idBeginsWith(String prefix) {
      return where(SortCondition.beginsWith(prefix));
    }
  }
}
