package dev.narae.demo;

import dev.narae.config.Environment;
import dev.narae.dynamodb.DynamoClient;
import dev.narae.lambda.LambdaHandler;

/** What Dagger would wire is wired by hand here. */
public final class NotesAppHandler extends LambdaHandler {
  public NotesAppHandler(Environment environment, DynamoClient client) {
    super(router(environment, client), environment);
  }

  private static NotesAppRouter router(Environment environment, DynamoClient client) {
    NoteTable table = new NoteTable(client, environment.required("NARAE_TABLE_NOTES"));
    return new NotesAppRouter(new NoteRoutesAdapter(() -> new NoteRoutes(table)));
  }
}
