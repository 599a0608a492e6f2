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
 * Makes one scrape at a time. Whoever comes meanwhile shares the next one with all others who want
 * the same, so that nobody gets values from before the request. However many come, and however long
 * reading a metric takes, no more than one thread reads.
 *
 * @param <K> what tells scrapes apart
 */
final class SharedScrapes<K> {

  private final long patienceMillis;
  private final ReentrantLock reading = new ReentrantLock();
  private final Map<K, CompletableFuture<Optional<Spool>>> next = new HashMap<>();

  /** Whoever has waited for so long is told that the endpoint is busy. */
  SharedScrapes(long patienceMillis) {
    this.patienceMillis = patienceMillis;
  }

  /**
   * The scrape of this kind that begins next.
   *
   * @param kind what is wanted
   * @param scraping makes the scrape, or sends it straight away
   * @return the scrape; if it cannot be shared, the one of the calling thread
   * @throws IOException if the client of the calling thread is gone
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
      // Who comes from now on must see what happens from now on.
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

  /** Ends the round, if it has not ended yet, and lets the next one begin. */
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
      // The leader may wait for its turn as long, and then reads.
      shared = round.get(2 * patienceMillis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
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

  /** How many requests wait for scrapes that have not begun. */
  int waiting() {
    synchronized (next) {
      return next.values().stream().mapToInt(round -> 1 + round.getNumberOfDependents()).sum();
    }
  }

  /** Makes a scrape. */
  @FunctionalInterface
  interface Scraping {

    /**
     * Makes a scrape, or sends it straight away.
     *
     * @param tooLong to be run when all is sent straight away from now on: nobody waits for that
     */
    Spool make(Runnable tooLong) throws IOException;
  }

  /** No scrape can be had in time. */
  static final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
