package io.forethought.stack;

import io.forethought.sample.visitor.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Many visitors of the shop, and one program that uses a version of its API that does not exist.
 */
final class Crowd implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final long PAUSE_MILLIS = 200;
  private static final long LONG_PAUSE_MILLIS = 1000;

  private final ScheduledExecutorService threads;
  private final List<Future<?>> visits = new ArrayList<>();

  private Crowd(int size) {
    this.threads = Executors.newScheduledThreadPool(size);
  }

  /** Lets a number of visitors come to each replica. */
  static Crowd of(int size, List<URI> replicas) {
    Crowd crowd = new Crowd((size + 1) * replicas.size());
    for (URI replica : replicas) {
      crowd.repeat(LONG_PAUSE_MILLIS, () -> askForUnknownVersion(replica));
      for (int number = 0; number < size; number++) {
        Visitor visitor = new Visitor(replica, new Random(number));
        crowd.repeat(PAUSE_MILLIS, visitor::step);
      }
    }
    return crowd;
  }

  private static void askForUnknownVersion(URI replica) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(replica.resolve("stock/teapot"))
            .header("X-Api-Version", "v9")
            .build();
    CLIENT.send(request, BodyHandlers.discarding());
  }

  private void repeat(long pause, Step step) {
    visits.add(
        threads.scheduleWithFixedDelay(
            () -> {
              try {
                step.run();
              } catch (IOException | RuntimeException outage) {
                // The shop may be down, or answer without what the visitor expects.
              } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
              }
            },
            0,
            pause,
            TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    visits.forEach(visit -> visit.cancel(true));
    threads.shutdownNow();
  }

  private interface Step {
    void run() throws IOException, InterruptedException;
  }
}
