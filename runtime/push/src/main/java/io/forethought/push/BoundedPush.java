package io.forethought.push;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends in a thread of its own, and waits for it no longer than a limit.
 *
 * @param push sends
 * @param limit the longest time to wait
 */
record BoundedPush(Push push, Duration limit) {

  /**
   * Sends once. An interruption of the calling thread does not stop it: the thread is interrupted
   * again afterwards.
   *
   * @throws ExecutionException with the cause, if sending failed
   * @throws TimeoutException if it took too long
   */
  void send() throws ExecutionException, TimeoutException {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              push.send();
              return true;
            });
    Thread thread = new Thread(task, "forethought-push");
    thread.setDaemon(true);
    thread.start();
    try {
      await(task);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw e;
    }
  }

  private void await(FutureTask<Boolean> task) throws ExecutionException, TimeoutException {
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    try {
      boolean sent = false;
      while (!sent) {
        try {
          sent = task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
