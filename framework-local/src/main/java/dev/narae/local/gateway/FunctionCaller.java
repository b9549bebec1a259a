package dev.narae.local.gateway;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Calls a function for a gateway, and shows on the console what the client must not see.
 *
 * @param function the function
 * @param console where failures are shown
 */
record FunctionCaller(Invoker function, PrintStream console) {
  /** Lambda quota "Invocation payload (synchronous)": 6 MB each for the event and the answer. */
  private static final int MAX_EVENT_BYTES = 6 * 1024 * 1024;

  /** What Lambda really takes for an answer. */
  private static final int MAX_ANSWER_BYTES = MAX_EVENT_BYTES + 100;

  /**
   * Calls the function.
   *
   * @param what the route, for people
   * @throws RefusalException if there is no answer
   */
  byte[] call(String what, byte[] event, RequestIds ids, Duration patience)
      throws RefusalException {
    if (event.length > MAX_EVENT_BYTES) {
      console.println(tooLarge(what, "event", event.length, MAX_EVENT_BYTES));
      throw new RefusalException(Trouble.REQUEST_TOO_LARGE);
    }
    byte[] answer = invoke(what, event, ids, patience);
    if (answer.length > MAX_ANSWER_BYTES) {
      console.println(tooLarge(what, "answer", answer.length, MAX_ANSWER_BYTES));
      throw new RefusalException(Trouble.INVALID_ANSWER);
    }
    return answer;
  }

  /** What to throw for an answer that the gateway does not understand. */
  RefusalException invalid(String what, IllegalArgumentException cause) {
    console.println(what + " has no valid answer: " + cause.getMessage() + ".");
    return new RefusalException(Trouble.INVALID_ANSWER);
  }

  private byte[] invoke(String what, byte[] event, RequestIds ids, Duration patience)
      throws RefusalException {
    try {
      return function.invoke(event, ids.request(), patience);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof TimeoutException) {
        console.println(what + ": " + cause.getMessage() + ".");
      } else {
        console.println(what + " failed, request " + ids.request() + ":");
        cause.printStackTrace(console);
      }
      throw new RefusalException(
          Trouble.FUNCTION_FAILED, String.valueOf(cause.getMessage()), List.of());
    } catch (TimeoutException e) {
      console.println(what + ": " + e.getMessage() + ".");
      throw new RefusalException(Trouble.TOO_SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusalException(Trouble.TOO_SLOW);
    }
  }

  private static String tooLarge(String what, String payload, int bytes, int most) {
    return "%s: the %s has %,d bytes; Lambda takes no more than %,d."
        .formatted(what, payload, bytes, most);
  }
}
