package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import io.forethought.servlet.http.Observation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A recorder whose failures never affect a request. The first failure is logged. */
final class GuardedRecorder implements HttpRecorder {

  private static final System.Logger LOG = System.getLogger(GuardedRecorder.class.getName());

  private final HttpRecorder recorder;
  private final boolean recordsInnerNanos;
  private final Consumer<Observation> starting;
  private final Consumer<Observation> finishing;
  private final AtomicBoolean logged = new AtomicBoolean();

  GuardedRecorder(HttpRecorder recorder) {
    this.recorder = recorder;
    this.recordsInnerNanos = recorder.recordsInnerNanos();
    this.starting = recorder::started;
    this.finishing = recorder::finished;
  }

  @Override
  public Object labels(HttpServletRequest request) {
    try {
      return recorder.labels(request);
    } catch (RuntimeException failure) {
      tell(failure);
      return NO_LABELS;
    }
  }

  @Override
  public boolean recordsInnerNanos() {
    return recordsInnerNanos;
  }

  @Override
  public void started(Observation request) {
    guarded(starting, request);
  }

  @Override
  public void finished(Observation request) {
    guarded(finishing, request);
  }

  @Override
  public void missed(HttpServletRequest request) {
    try {
      recorder.missed(request);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  private void guarded(Consumer<Observation> step, Observation request) {
    try {
      step.accept(request);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  private void tell(RuntimeException failure) {
    if (logged.compareAndSet(false, true)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "A request could not be recorded by " + recorder + ". This is logged once.",
          failure);
    }
  }
}
