package dev.narae.local.gateway;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Calls a function. */
@FunctionalInterface
public interface Invoker {
  /**
   * Calls the function.
   *
   * @param event the bytes of the event
   * @param requestId the id of the call
   * @param patience how long the caller waits, whatever the function's own time is
   * @return the bytes of the answer, none if there was none
   * @throws ExecutionException if the function threw or its own time is up, with the cause
   * @throws TimeoutException if the caller's patience is at its end
   * @throws InterruptedException if the waiting thread is interrupted
   */
  byte[] invoke(byte[] event, String requestId, Duration patience)
      throws ExecutionException, TimeoutException, InterruptedException;
}
