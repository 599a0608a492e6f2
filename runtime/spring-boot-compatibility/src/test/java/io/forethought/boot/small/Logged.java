package io.forethought.boot.small;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the starter logs while this is open. */
final class Logged extends Handler {

  private static final Logger STARTER = Logger.getLogger("io.forethought.spring");

  private final List<String> messages = new ArrayList<>();

  private Logged() {}

  static Logged begin() {
    Logged logged = new Logged();
    STARTER.addHandler(logged);
    return logged;
  }

  @Override
  public void publish(LogRecord message) {
    messages.add(new SimpleFormatter().formatMessage(message));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    STARTER.removeHandler(this);
  }

  List<String> messages() {
    return List.copyOf(messages);
  }
}
