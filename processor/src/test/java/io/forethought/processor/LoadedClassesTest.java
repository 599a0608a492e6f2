package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What javac loads for one metric set. All of it costs time in every compilation. The limits are
 * what is needed now. Raise them only for what every compilation needs.
 */
class LoadedClassesTest {

  /** The classes of the processor and its libraries, without generated ones. */
  private static final int CLASSES = 360;

  /**
   * Those that the virtual machine generates for lambdas and method references of the processor.
   */
  private static final int LAMBDAS = 20;

  private static final List<String> OURS =
      List.of("io.forethought.processor.", "com.squareup.javapoet.", "com.google.gson.");

  private static final String SET =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      public interface OrderMetrics {

        enum Provider { PAYPAL, STRIPE }

        @Counter(help = "Orders accepted by the shop.")
        CounterDataPoint created(Provider provider);

        @Gauge(help = "Orders waiting for payment.")
        GaugeDataPoint pending();

        @Histogram(help = "Time from order to payment.", unit = Unit.SECONDS, buckets = {1, 10, 60})
        DistributionDataPoint paymentDelay();

        @Counter(help = "Payments that a provider refused.")
        void paymentFailed(Provider provider);
      }
      """;

  @TempDir private Path folder;

  @Test
  void oneSetLoadsNoMoreClassesThanNow() throws Exception {
    List<String> loaded = loaded();
    List<String> lambdas = loaded.stream().filter(name -> name.contains("$$Lambda")).toList();

    assertThat(loaded.size() - lambdas.size()).isBetween(200, CLASSES);
    assertThat(lambdas).hasSizeLessThan(LAMBDAS);
  }

  /** The names of our classes, in the order in which javac loads them. */
  private List<String> loaded() throws IOException, InterruptedException {
    Path log = folder.resolve("loaded.txt");
    String source = Files.writeString(folder.resolve("OrderMetrics.java"), SET).toString();
    String classPath = System.getProperty("java.class.path");
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xlog:class+load:file=" + log + ":none",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                MetricsProcessor.class.getName() + "," + ModuleProcessor.class.getName(),
                source)
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "output.txt"))
            .start();

    assertThat(javac.waitFor()).isZero();
    return Files.readAllLines(log).stream()
        .filter(line -> OURS.stream().anyMatch(line::startsWith))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }
}
