package io.forethought.servlet.transparency;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls that a servlet makes one after the other, and all that it observes. */
final class Scenario implements AsyncListener {

  private final Body body;
  private final List<Operation> operations;
  private final List<String> seen = new ArrayList<>();
  private final Phaser running = new Phaser(1);
  private boolean watching;
  private int visits;

  Scenario(Body body, List<Operation> operations) {
    this.body = body;
    this.operations = operations;
  }

  Body body() {
    return body;
  }

  List<Operation> operations() {
    return operations;
  }

  synchronized void see(String what) {
    seen.add(what);
  }

  /** Returns how often servlets have begun to handle the request. */
  synchronized int visit() {
    return ++visits;
  }

  synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  void begin() {
    running.register();
  }

  void end() {
    running.arriveAndDeregister();
  }

  /** Waits until no servlet and no asynchronous request runs. */
  void await() throws InterruptedException, TimeoutException {
    running.awaitAdvanceInterruptibly(running.arrive(), 20, TimeUnit.SECONDS);
  }

  void watch(AsyncContext context) {
    if (!watching) {
      watching = true;
      begin();
      context.addListener(this);
      context.setTimeout(10_000);
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    see("completed");
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    see("timed out");
    event.getAsyncContext().complete();
  }

  @Override
  public void onError(AsyncEvent event) {
    see("failed with " + Described.of(event.getThrowable()));
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    see("started again");
    event.getAsyncContext().addListener(this);
  }
}
