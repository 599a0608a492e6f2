package io.forethought.servlet.filter;

import io.forethought.runtime.registration.SharedSet;
import io.forethought.servlet.http.HttpRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the filters of an application record to. Its metrics are on the registry from the first
 * {@link #begin} until {@link #end} has been called as often: filters can be registered several
 * times, and a container can stop and start them again.
 */
public final class Recording implements ServletContextListener {

  private final String name;
  private final Supplier<Opened> opening;
  private @Nullable Opened opened;
  private int uses;
  private volatile @Nullable HttpRecorder recorder;

  private record Opened(HttpRecorder recorder, Runnable close) {}

  private Recording(String name, Supplier<Opened> opening) {
    this.name = name;
    this.opening = opening;
  }

  /** Records to a recorder whose metrics come and go without the filters. */
  public static Recording to(HttpRecorder recorder) {
    return new Recording(
        recorder.getClass().getName(), () -> new Opened(new GuardedRecorder(recorder), () -> {}));
  }

  /** Records to a metric set, by a recorder for an instance of it. */
  public static <T> Recording to(
      PrometheusRegistry registry, Class<T> set, Function<? super T, HttpRecorder> recorder) {
    return new Recording(
        set.getName(),
        () -> {
          SharedSet<T> shared = SharedSet.open(set, registry);
          try {
            HttpRecorder own = recorder.apply(shared.metrics());
            return new Opened(new GuardedRecorder(own), shared::close);
          } catch (Throwable failure) {
            shared.close();
            throw failure;
          }
        });
  }

  /** Returns the name of the class of the recorder or of the metric set. */
  public String name() {
    return name;
  }

  /** Returns the recorder for a request that begins now; it is also the one for its end. */
  HttpRecorder recorder() {
    @Nullable HttpRecorder present = recorder;
    // Tests call filters that nobody has initialized.
    return present == null ? open() : present;
  }

  synchronized void begin() {
    HttpRecorder unused = open();
    uses++;
  }

  private synchronized HttpRecorder open() {
    @Nullable Opened present = opened;
    if (present == null) {
      present = opening.get();
      opened = present;
      recorder = present.recorder();
    }
    return present.recorder();
  }

  // Requests may still end after this, so the recorder stays.
  synchronized void end() {
    Opened present = opened;
    if (present != null && --uses == 0) {
      opened = null;
      present.close().run();
    }
  }

  /** For containers that create the filters with their first request. */
  @Override
  public void contextInitialized(ServletContextEvent event) {
    begin();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    end();
  }
}
