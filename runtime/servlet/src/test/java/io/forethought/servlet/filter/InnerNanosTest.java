package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.Container;
import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whether the clock is read when a request arrives at the inner filter. */
class InnerNanosTest {

  @Test
  void theTimeBeforeTheInnerFilterIsNotIncluded() throws Exception {
    Times times = new Ending(true).times("index");
    assertThat(times.inner).isPositive().isLessThan(times.all);
  }

  @Test
  void theClockIsNotReadIfNobodyRecordsTheTime() throws Exception {
    Times times = new Ending(false).times("index");
    assertThat(times.inner).isEqualTo(times.all);
  }

  @Test
  void aRequestThatDidNotArriveThereStillHasNone() throws Exception {
    assertThat(new Ending(false).times("index?teapot").inner).isEqualTo(-1);
  }

  private record Times(long all, long inner) {}

  private static final class Ending implements HttpRecorder {

    private final boolean recordsInnerNanos;
    private final CompletableFuture<Times> times = new CompletableFuture<>();

    Ending(boolean recordsInnerNanos) {
      this.recordsInnerNanos = recordsInnerNanos;
    }

    Times times(String path) throws Exception {
      try (Container.Running running = Container.TOMCAT.start(new TestApplication(this))) {
        HttpRequest request = HttpRequest.newBuilder(running.at(path)).build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding())).isNotNull();
        return times.get(1, TimeUnit.MINUTES);
      }
    }

    @Override
    public boolean recordsInnerNanos() {
      return recordsInnerNanos;
    }

    @Override
    public void started(Observation request) {}

    @Override
    public void finished(Observation request) {
      assertThat(times.complete(new Times(request.nanos(), request.innerNanos()))).isTrue();
    }
  }
}
