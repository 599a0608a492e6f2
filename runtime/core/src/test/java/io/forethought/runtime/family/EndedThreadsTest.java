package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import java.lang.ref.WeakReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads that have ended are not kept, but what they recorded is. */
@Tag("once")
class EndedThreadsTest {

  private static final int COLLECTIONS = 50;

  private final FamilySet families = new FamilySet();
  private final PrometheusRegistry registry = new PrometheusRegistry();

  /** The metric types whose threads own memory. */
  enum Kind {
    COUNTER {
      @Override
      Runnable recording(FamilySet families) {
        return CounterFamily.builder(families, "a_total", "A.").build().only()::inc;
      }
    },
    FRACTION {
      @Override
      Runnable recording(FamilySet families) {
        CounterFamily family = CounterFamily.builder(families, "a_total", "A.").build();
        return () -> family.only().inc(0.5);
      }
    },
    HISTOGRAM {
      @Override
      Runnable recording(FamilySet families) {
        HistogramFamily family = HistogramFamily.builder(families, "a", "A.").build();
        return () -> family.only().observe(1);
      }
    },
    RENAMED {
      @Override
      Runnable recording(FamilySet families) {
        return CounterFamily.builder(families, "a_total", "A.")
                .alsoAs("b_total", "2027-06-30")
                .build()
                .only()
            ::inc;
      }
    };

    /** Adds a family and returns what records in it once. */
    abstract Runnable recording(FamilySet families);
  }

  static Stream<Arguments> kindsAndWays() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(Arguments.of(kind, true), Arguments.of(kind, false)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndWays")
  void theyAreFreeWithoutAScrape(Kind kind, boolean byClient) throws InterruptedException {
    Runnable recording = kind.recording(families);
    families.families().forEach(registry::register);
    WeakReference<Thread> ended = runOnThread(recording);

    for (int i = 0; i < COLLECTIONS && !ended.refersTo(null); i++) {
      System.gc();
    }

    assertThat(ended.refersTo(null)).isTrue();
    assertThat(scrape(byClient))
        .containsAnyOf("a_total 1.0", "a_total 0.5", "a_count 1")
        .doesNotContain("a_total 0.0", "a_count 0");
  }

  private static WeakReference<Thread> runOnThread(Runnable work) throws InterruptedException {
    Thread thread = new Thread(work);
    thread.start();
    thread.join();
    return new WeakReference<>(thread);
  }

  private String scrape(boolean byClient) {
    return byClient
        ? registry.scrape().stream()
            .map(snapshot -> snapshot.getDataPoints().get(0))
            .map(EndedThreadsTest::value)
            .toList()
            .toString()
        : Scrape.text(registry);
  }

  private static String value(Object point) {
    return point instanceof CounterDataPointSnapshot counter
        ? "a_total " + counter.getValue()
        : "a_count " + ((HistogramDataPointSnapshot) point).getCount();
  }
}
