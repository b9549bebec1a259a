package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers of what is thrown, and logs what the client must not see. One for each invocation.
 */
final class Failures {
  private final Router router;
  private final FailureLog log;
  private final Invocation invocation;
  private @Nullable Request request;

  Failures(Router router, FailureLog log, Invocation invocation) {
    this.router = router;
    this.log = log;
    this.invocation = invocation;
  }

  /** From here on there is a request, which the service's own answers may look at. */
  void begin(Request understood) {
    request = understood;
  }

  /**
   * What an {@code @OnError} method answers for what a route threw.
   *
   * @throws Throwable the failure itself if there is no such method, or what is to be answered
   *     instead
   */
  Reply ofRoute(int route, Request of, Throwable failure) throws Throwable {
    Reply reply;
    try {
      reply = router.errorAnswers().answer(route, failure, of);
    } catch (Problem problem) {
      boolean hides = problem.status() >= 500 && problem.getCause() == null && problem != failure;
      throw hides ? problem.cause(failure) : problem;
    } catch (Throwable second) {
      throw new FailedAnswerException(failure, second);
    }
    if (reply == null) {
      throw failure;
    }
    if (reply.status() >= 500) {
      logged(failure);
    }
    return reply;
  }

  /** The answer for a failure: what a problem says, or an id and nothing more. */
  Reply reply(Throwable failure) {
    if (failure instanceof Problem problem) {
      // From 500 on there is a cause that somebody must see.
      return shaped(problem.status() < 500 ? problem : problem.instance(logged(problem)));
    }
    return shaped(Problem.of(500, null).instance(logged(failure)));
  }

  private Reply shaped(Problem problem) {
    try {
      Reply reply = router.errorAnswers().shaped(problem, request());
      return reply == null ? Reply.of(problem) : reply;
    } catch (Throwable failure) {
      logged(failure);
      return Reply.of(problem);
    }
  }

  /** What is known of a request that could not be understood: its method and path. */
  private Request request() {
    Request understood = request;
    return understood == null
        ? Request.builder(invocation.method(), invocation.path()).build()
        : understood;
  }

  /** Logs a failure; gives the URI under which it can be found there. */
  private String logged(Throwable failure) {
    String errorId = UUID.randomUUID().toString();
    log.log(invocation, errorId, failure);
    return "urn:uuid:" + errorId;
  }
}
