package io.forethought.push;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Pushes the metrics of a batch job when it ends: after its last line, an exception, {@link
 * System#exit} or SIGTERM.
 *
 * <pre>{@code
 * PushgatewaySettings.job("nightly-report").start();
 * }</pre>
 *
 * <p>A push never fails the job. If one fails or takes too long, this is logged, and counted by
 * {@code forethought_push_failures_total} of the registry. Nothing is pushed if the process is
 * killed with SIGKILL or the JVM crashes.
 *
 * @since 0.1.0
 */
public final class PushOnExit implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(PushOnExit.class.getName());

  private final BoundedPush push;
  private final PushCounts counts;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final CountDownLatch pushed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "forethought-push-on-exit");

  private PushOnExit(BoundedPush push, PushCounts counts) {
    this.push = push;
    this.counts = counts;
  }

  /**
   * Pushes from now on when the JVM ends.
   *
   * @param registry the registry that counts failures
   * @param limit the longest time to wait for a push
   */
  static PushOnExit start(PrometheusRegistry registry, Duration limit, Push push) {
    PushOnExit started = new PushOnExit(new BoundedPush(push, limit), PushCounts.on(registry));
    try {
      Runtime.getRuntime().addShutdownHook(started.hook);
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "The JVM is shutting down already.", e);
    }
    return started;
  }

  /**
   * Pushes now. A job that runs for long can call it from time to time.
   *
   * @return whether the metrics were pushed
   */
  public boolean pushNow() {
    counts.attempt();
    try {
      push.send();
      return true;
    } catch (ExecutionException e) {
      failed("The metrics of the job were not pushed.", e.getCause());
    } catch (TimeoutException e) {
      failed("The metrics of the job were not pushed within " + push.limit() + ".", e);
    } catch (RuntimeException | Error e) {
      failed("The metrics of the job were not pushed.", e);
    }
    return false;
  }

  /** While the JVM ends, loggers such as the JDK's print nothing any more. */
  private void failed(String message, @Nullable Throwable cause) {
    counts.failure();
    LOG.log(System.Logger.Level.WARNING, message, cause);
    if (Thread.currentThread() == hook) {
      System.err.println(message + " " + cause);
    }
  }

  /** Pushes for the last time. Never throws an exception. */
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "The JVM is shutting down.", e);
    }
  }

  /** Pushes once. Whoever comes second waits for the push, so that the JVM does not end before. */
  private void end() {
    if (ended.compareAndSet(false, true)) {
      try {
        boolean unused = pushNow();
      } finally {
        pushed.countDown();
      }
      return;
    }
    try {
      boolean unused = pushed.await(push.limit().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
