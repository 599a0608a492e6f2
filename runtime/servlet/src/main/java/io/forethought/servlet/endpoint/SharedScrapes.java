package io.forethought.servlet.endpoint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs one scrape at a time. Requests of the same kind that arrive meanwhile share the next scrape,
 * so that no client receives values older than its request. At most one thread reads metrics,
 * however many requests arrive and however long a metric takes.
 *
 * @param <K> identifies the kind of a scrape
 */
final class SharedScrapes<K> {

  private final long patienceMillis;
  private final ReentrantLock reading = new ReentrantLock();
  private final Map<K, CompletableFuture<Optional<Spool>>> next = new HashMap<>();

  /** A request that has waited for this time is answered with "busy". */
  SharedScrapes(long patienceMillis) {
    this.patienceMillis = patienceMillis;
  }

  /**
   * Returns the next scrape of a kind.
   *
   * @param kind the kind
   * @param scraping makes the scrape, or sends it directly
   * @return the scrape; if it cannot be shared, the one of the calling thread
   * @throws IOException if the client of the calling thread has closed the connection
   * @throws BusyException if it takes too long
   */
  Spool join(K kind, Scraping scraping) throws IOException, BusyException {
    CompletableFuture<Optional<Spool>> round = new CompletableFuture<>();
    CompletableFuture<Optional<Spool>> earlier;
    synchronized (next) {
      earlier = next.putIfAbsent(kind, round);
    }
    return earlier == null ? lead(kind, round, scraping) : follow(earlier, scraping);
  }

  private Spool lead(K kind, CompletableFuture<Optional<Spool>> round, Scraping scraping)
      throws IOException, BusyException {
    boolean mine = awaitTurn();
    synchronized (next) {
      // Requests that arrive from now on must see everything recorded until then.
      next.remove(kind);
    }
    if (!mine) {
      BusyException busy = new BusyException();
      round.completeExceptionally(busy);
      throw busy;
    }
    try {
      Spool spool = scraping.make(() -> end(round, Optional.empty()));
      end(round, Optional.of(spool));
      return spool;
    } catch (IOException | RuntimeException | Error failure) {
      round.completeExceptionally(failure);
      throw failure;
    } finally {
      end(round, Optional.empty());
    }
  }

  /** Ends the round if it has not ended, and starts the next one. */
  private void end(CompletableFuture<Optional<Spool>> round, Optional<Spool> spool) {
    round.complete(spool);
    if (reading.isHeldByCurrentThread()) {
      reading.unlock();
    }
  }

  private boolean awaitTurn() {
    try {
      return reading.tryLock(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Spool follow(CompletableFuture<Optional<Spool>> round, Scraping scraping)
      throws IOException, BusyException {
    Optional<Spool> shared;
    try {
      // The leader may wait just as long for its turn before it reads.
      shared = round.get(2 * patienceMillis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (failed.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new BusyException();
    } catch (TimeoutException late) {
      throw new BusyException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    return shared.isPresent() ? shared.get() : scraping.make(() -> {});
  }

  /** Returns the number of requests waiting for scrapes that have not started. */
  int waiting() {
    synchronized (next) {
      return next.values().stream().mapToInt(round -> 1 + round.getNumberOfDependents()).sum();
    }
  }

  /** Makes a scrape. */
  @FunctionalInterface
  interface Scraping {

    /**
     * Makes a scrape, or sends it directly.
     *
     * @param tooLong to be run when the scrape is sent directly from now on, so that no other
     *     request waits for it
     */
    Spool make(Runnable tooLong) throws IOException;
  }

  /** No scrape was available in time. */
  static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
