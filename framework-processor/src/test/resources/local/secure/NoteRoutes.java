package secure;

import dev.narae.annotation.Authorize;
import dev.narae.annotation.IamAuth;
import dev.narae.annotation.LambdaAuth;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.annotation.Throttle;
import dev.narae.http.Caller;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;

/** Notes. */
@Route("/notes")
public final class NoteRoutes {
  /** What is to be written. */
  public record NewNote(@Size(min = 1, max = 10) String title) {}

  /** A note of somebody. */
  public record Note(String owner, String title) {}

  @Inject
  public NoteRoutes() {}

  /** The caller's only note. */
  @Route("GET /")
  public Note mine(Caller caller) {
    return new Note(caller.id(), "mine");
  }

  /** Writes a note. */
  @Route("POST /")
  @ResponseStatus(201)
  @Authorize(anyScope = "notes:write")
  public Note create(Caller caller, NewNote draft) {
    return new Note(caller.id(), draft.title());
  }

  /** Anybody's. */
  @Route("GET /public/{name}")
  @Public
  public Note open(String name) {
    return new Note("nobody", name);
  }

  /** A file. */
  @Route("GET /files/{path+}")
  @Public
  public Note file(String path) {
    return new Note("nobody", path);
  }

  /** With a key. */
  @Route("GET /partner")
  @LambdaAuth(value = KeyAuthorizer.class, headers = "x-api-key")
  public Note partner(Request request) {
    return new Note(request.claims().toString(), "partner");
  }

  /** With a signature. */
  @Route("GET /signed")
  @IamAuth
  public Note signed(Caller caller) {
    return new Note(caller.id(), "signed");
  }

  /** Twice, and no more for a long time. */
  @Route("GET /rare")
  @Public
  @Throttle(rate = 0.001, burst = 2)
  public Note rare() {
    return new Note("nobody", "rare");
  }

  /** Never in time. */
  @Route("GET /slow")
  @Public
  public Note slow() throws InterruptedException {
    new java.util.concurrent.CountDownLatch(1).await();
    return new Note("nobody", "slow");
  }
}
