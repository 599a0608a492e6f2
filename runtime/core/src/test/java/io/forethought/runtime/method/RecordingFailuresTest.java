package io.forethought.runtime.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests {@link RecordingFailures}. */
@Tag("once")
class RecordingFailuresTest {

  private static final Logger LOGGER = Logger.getLogger(RecordingFailuresTest.class.getName());

  @Test
  void onlyTheFirstFailureIsAWarning() {
    List<String> logged = new ArrayList<>();
    Handler handler = handler(record -> logged.add(record.getLevel() + " " + record.getMessage()));
    LOGGER.setUseParentHandlers(false);
    LOGGER.setLevel(Level.ALL);
    LOGGER.addHandler(handler);
    try {
      RecordingFailures failures = new RecordingFailures(RecordingFailuresTest.class);
      failures.add("take", new IllegalStateException());
      failures.add("cancel", new IllegalStateException());
    } finally {
      LOGGER.removeHandler(handler);
    }

    assertThat(logged)
        .containsExactly(
            "WARNING RecordingFailuresTest could not record a call of take.",
            "FINE RecordingFailuresTest could not record a call of cancel.");
  }

  @Test
  void aLoggerThatFailsBreaksNothing() {
    List<String> called = new ArrayList<>();
    Handler handler =
        handler(
            record -> {
              called.add("called");
              throw new IllegalStateException();
            });
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(handler);
    try {
      new RecordingFailures(RecordingFailuresTest.class)
          .add("take", new IllegalArgumentException());
    } finally {
      LOGGER.removeHandler(handler);
    }

    assertThat(called).containsExactly("called");
  }

  private static Handler handler(java.util.function.Consumer<LogRecord> publish) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        publish.accept(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
