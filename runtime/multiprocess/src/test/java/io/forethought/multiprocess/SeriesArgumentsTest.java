package io.forethought.multiprocess;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.GaugeMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what a process rejects, because no scrape could contain it. */
class SeriesArgumentsTest {

  @TempDir private Path path;
  private SharedProcess process;

  @BeforeEach
  void join() throws IOException {
    process = SharedDirectory.open(path).join("1");
  }

  @AfterEach
  void leave() throws IOException {
    process.close();
  }

  @Test
  void namesOfMetricsAreValid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.counter("shop orders", "Orders.", Map.of()))
        .withMessage(
            "\"shop orders\" is not a name of a metric: use letters, digits, underscores and"
                + " colons.");
  }

  @Test
  void namesOfLabelsAreValid() {
    for (String label : new String[] {"", "a-b", "1st", "__name__"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> process.summary("shop_size_bytes", "Sizes.", Map.of(label, "x")))
          .withMessageStartingWith("\"" + label + "\" is not a name of a label");
    }
  }

  @Test
  void labelsThatAScrapeAddsAreFree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.histogram("shop_wait", "Waits.", Map.of("le", "1"), 1, 5))
        .withMessage("\"shop_wait\" cannot have the label \"le\": each scrape adds it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.summary("shop_wait", "Waits.", Map.of("quantile", "1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.gauge(GaugeMode.ALL, "shop_queue", "Queue.", Map.of("pid", "1")));
    process.gauge(GaugeMode.SUM, "shop_queue", "Queue.", Map.of("pid", "1")).set(1);
  }

  @Test
  void boundsAscend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.histogram("shop_wait", "Waits.", Map.of(), 5, 1))
        .withMessage("The bounds of \"shop_wait\" must ascend, but 1.0 does not.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> process.histogram("shop_wait", "Waits.", Map.of(), Double.NaN));
  }
}
