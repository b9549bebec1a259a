package dev.narae.local.gateway;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Calls the function behind the gateway. */
@FunctionalInterface
public interface Invoker {
  /**
   * Calls the function.
   *
   * @param event the bytes of the event
   * @param requestId the id of the request
   * @return the bytes of the answer, none if there was none
   * @throws ExecutionException if the function threw, with that as its cause
   * @throws TimeoutException if the function's time is up
   * @throws InterruptedException if the waiting thread is interrupted
   */
  byte[] invoke(byte[] event, String requestId)
      throws ExecutionException, TimeoutException, InterruptedException;
}
