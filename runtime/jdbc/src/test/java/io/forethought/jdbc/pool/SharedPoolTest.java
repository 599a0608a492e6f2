package io.forethought.jdbc.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.multiprocess.SharedDirectory;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pools of a process are in the scrapes of others. */
class SharedPoolTest {

  @TempDir private Path folder;

  @Test
  void otherProcessesSeeThePoolOfAProcessThatNobodyScrapes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dforethought.multiprocess.dir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                SharedPool.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      await().atMost(Duration.ofMinutes(1)).until(() -> gauge("db_pool_connections_active") == 1);
      assertThat(gauge("db_pool_connections_max")).isEqualTo(2);
    } finally {
      process.getOutputStream().close();
      assertThat(process.waitFor()).isZero();
    }
    assertThat(gauge("db_pool_connections_max")).isZero();
  }

  private double gauge(String name) throws IOException {
    return SharedDirectory.open(folder).collect().stream()
        .filter(metric -> metric.getMetadata().getName().equals(name))
        .flatMap(metric -> ((GaugeSnapshot) metric).getDataPoints().stream())
        .mapToDouble(GaugeDataPointSnapshot::getValue)
        .sum();
  }
}
