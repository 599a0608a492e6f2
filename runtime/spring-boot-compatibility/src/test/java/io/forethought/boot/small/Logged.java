package io.forethought.boot.small;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the starter, or another package, logs while this is open. */
final class Logged extends Handler {

  private final Logger logger;
  private final List<String> messages = new ArrayList<>();
  private final List<String> causes = new ArrayList<>();

  private Logged(Logger logger) {
    this.logger = logger;
  }

  static Logged begin() {
    return begin("io.forethought.spring");
  }

  static Logged begin(String name) {
    Logged logged = new Logged(Logger.getLogger(name));
    logged.logger.addHandler(logged);
    return logged;
  }

  @Override
  public void publish(LogRecord message) {
    messages.add(new SimpleFormatter().formatMessage(message));
    if (message.getThrown() != null) {
      causes.add(message.getThrown().getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  /** The messages of the logged exceptions. */
  List<String> causes() {
    return List.copyOf(causes);
  }
}
