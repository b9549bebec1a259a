package dev.narae.demo;

import dev.narae.http.Request;
import dev.narae.lambda.Guard;
import dev.narae.lambda.Reply;
import dev.narae.lambda.RouteTable;
import dev.narae.lambda.Router;
import jakarta.inject.Inject;

public final class NotesAppRouter implements Router {
  private static final RouteTable ROUTES =
      RouteTable.of(
          "GET /notes/{owner}",
          "POST /notes/{owner}",
          "GET /notes/{owner}/{id}",
          "PUT /notes/{owner}/{id}",
          "DELETE /notes/{owner}/{id}",
          "POST /fail");
  private final NoteRoutesAdapter noteRoutes;

  @Inject
  public NotesAppRouter(NoteRoutesAdapter noteRoutes) {
    this.noteRoutes = noteRoutes;
  }

  @Override
  public RouteTable routes() {
    return ROUTES;
  }

  @Override
  public Guard guard(int route) {
    return Guard.PUBLIC;
  }

  @Override
  public Reply call(int route, Request request) throws Exception {
    return switch (route) {
      case 0 -> noteRoutes.list(request);
      case 1 -> noteRoutes.create(request);
      case 2 -> noteRoutes.get(request);
      case 3 -> noteRoutes.replace(request);
      case 4 -> noteRoutes.delete(request);
      case 5 -> noteRoutes.fail(request);
      default -> throw new IndexOutOfBoundsException(route);
    };
  }
}
