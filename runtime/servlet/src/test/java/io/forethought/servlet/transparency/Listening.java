package io.forethought.servlet.transparency;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.WriteListener;
import org.jspecify.annotations.Nullable;

/** A listener that reports what it hears. */
public final class Listening implements AsyncListener, ReadListener, WriteListener {

  private final @Nullable Scenario scenario;

  /** Hears nothing, for containers that create it. */
  public Listening() {
    this.scenario = null;
  }

  Listening(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Called when the listener was added, so that its end is waited for. */
  void added() {
    if (scenario != null) {
      scenario.begin();
    }
  }

  private void ended() {
    if (scenario != null) {
      scenario.end();
    }
  }

  private void hear(String what) {
    if (scenario != null) {
      scenario.see("heard: " + what);
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    hear(
        "complete "
            + (event.getSuppliedRequest() == null)
            + (event.getSuppliedResponse() == null)
            + event.getAsyncContext().hasOriginalRequestAndResponse());
    ended();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    hear("timeout");
  }

  @Override
  public void onError(AsyncEvent event) {
    hear("error");
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    hear("start");
    ended();
  }

  // What a read or write listener hears, and when, depends on threads.
  @Override
  public void onDataAvailable() {}

  @Override
  public void onAllDataRead() {}

  @Override
  public void onWritePossible() {}

  @Override
  public void onError(Throwable failure) {}
}
