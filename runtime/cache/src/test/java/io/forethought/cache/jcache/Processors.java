package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.cache.CountsTable.Operation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.EntryProcessorException;

/** What the table of entry processors tells about. */
final class Processors {

  private static final Set<String> KEYS = Set.of("a", "b", "new");

  /** A processor that may go to another machine. */
  private interface Processor
      extends EntryProcessor<String, Serializable, Serializable>, Serializable {}

  private Processors() {}

  static Map<String, Operation> of(Caches caches) {
    Processor reading = (entry, arguments) -> entry.getValue();
    Map<String, Operation> operations = new LinkedHashMap<>();
    operations.put(
        "`invoke` that reads a value twice",
        () -> {
          Processor twice =
              (entry, arguments) -> entry.exists() ? entry.getValue() + "!" : "missing";
          assertThat(caches.filled().invoke("a", twice)).isEqualTo("1!");
        });
    operations.put(
        "`invoke` that reads a value that is not there",
        () -> assertThat(caches.filled().invoke("new", reading)).isNull());
    operations.put(
        "`invoke` that finds nothing and sets a value",
        () -> assertThat(caches.filled().invoke("new", gettingOrSetting())).isEqualTo("set"));
    operations.put(
        "`invoke` that sets a value and reads that",
        () -> {
          Processor writing =
              (entry, arguments) -> {
                entry.setValue("3");
                return entry.getValue();
              };
          assertThat(caches.filled().invoke("a", writing)).isEqualTo("3");
        });
    operations.put(
        "`invoke` that reads a value and removes it",
        () -> {
          Processor removing =
              (entry, arguments) -> {
                Serializable value = entry.getValue();
                entry.remove();
                return value;
              };
          assertThat(caches.filled().invoke("a", removing)).isEqualTo("1");
        });
    failing(caches, operations);
    operations.put(
        "`invokeAll` of three keys that reads them, two of them there",
        () -> assertThat(caches.filled().invokeAll(KEYS, reading).get("b").get()).isEqualTo("2"));
    operations.put(
        "`invokeAll` of three keys of a cache that throws",
        () ->
            assertThatThrownBy(() -> caches.closed().invokeAll(KEYS, reading))
                .isInstanceOf(IllegalStateException.class));
    return operations;
  }

  private static void failing(Caches caches, Map<String, Operation> operations) {
    operations.put(
        "`invoke` that reads a value, sets another and throws",
        () -> {
          Processor throwing =
              (entry, arguments) -> {
                entry.setValue(entry.getValue() + "!");
                throw new IllegalArgumentException("no");
              };
          assertThatThrownBy(() -> caches.filled().invoke("a", throwing))
              .isInstanceOf(EntryProcessorException.class)
              .hasRootCauseMessage("no");
        });
    operations.put(
        "`invoke` of a cache that throws",
        () ->
            assertThatThrownBy(() -> caches.closed().invoke("a", gettingOrSetting()))
                .isInstanceOf(IllegalStateException.class));
  }

  private static Processor gettingOrSetting() {
    return (entry, arguments) -> {
      if (!entry.exists()) {
        entry.setValue("set");
      }
      return entry.getValue();
    };
  }
}
