package io.forethought.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.ClassPath;
import io.forethought.processor.testing.Exercise;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that kapt, which runs annotation processors for Kotlin, works with the finished jar. */
@Tag("once")
class KaptIT {

  private static final Path KOTLIN = Path.of("target/kotlin").toAbsolutePath();
  private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

  private static final String ORDERS =
      """
      package shop

      import io.forethought.*
      import io.prometheus.metrics.core.datapoints.CounterDataPoint

      enum class Provider { PAYPAL, STRIPE }

      @Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {
        @Counter(help = "Orders that customers paid.")
        fun paid(provider: Provider, first: Boolean): CounterDataPoint

        @Histogram(help = "Time from order to payment.", unit = io.forethought.Unit.SECONDS)
        fun waited(@Amount seconds: Double, @Label(from = 1, to = 3) stars: Int)

        @Counter(help = "Orders that customers sent back.")
        fun returned(@Suppress("FT217") type: Provider)

        @Counter(help = "Orders that customers asked about.")
        fun questioned(@io.forethought.Suppress("FT217", reason = "Customers see both.") type: Provider)
      }
      """;

  @TempDir private Path folder;

  @Test
  void kaptGeneratesTheClassOfAKotlinInterface() throws Exception {
    Path source = Files.writeString(folder.resolve("Orders.kt"), ORDERS);

    String output = kapt(source);

    // Kotlin's own @Suppress hides that of a star import.
    assertThat(output.split("\\[FT", -1)).as(output).hasSize(2);
    assertThat(output).contains("[FT217]").doesNotContain("error:");
    assertThat(kotlin(source)).doesNotContain("error:");
    int javac =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                folder.resolve("out").toString(),
                "-cp",
                folder.resolve("out") + File.pathSeparator + ClassPath.text(),
                folder.resolve("sources/shop/OrdersImpl.java").toString());
    assertThat(javac).isZero();
    URL[] classes = {
      folder.resolve("out").toUri().toURL(), jars("kotlin-stdlib").get(0).toUri().toURL()
    };
    try (URLClassLoader loader = new URLClassLoader(classes, KaptIT.class.getClassLoader())) {
      assertThat(Exercise.scrape(loader, "shop.Orders"))
          .contains("shop_orders_paid_total{first=\"true\",provider=\"paypal\"} 1.0")
          .contains("shop_orders_waited_seconds_bucket{stars=\"3\",le=\"0.25\"} 1");
    }
  }

  /** Runs kapt on a source, and returns what it prints. */
  private String kapt(Path source) throws IOException, InterruptedException {
    for (String name : List.of("sources", "classes", "stubs", "kotlin", "out")) {
      Files.createDirectories(folder.resolve(name));
    }
    String options =
        Stream.of(
                "sources=" + folder.resolve("sources"),
                "classes=" + folder.resolve("classes"),
                "stubs=" + folder.resolve("stubs"),
                "incrementalData=" + folder.resolve("kotlin"),
                "apclasspath=" + System.getProperty("processor.jar"),
                "aptMode=stubsAndApt")
            .map(option -> KAPT + option)
            .collect(Collectors.joining(","));
    return kotlin(source, "-Xplugin=" + text(jars("kotlin-annotation-processing")), "-P", options);
  }

  /** Runs Kotlin's compiler on a source, and returns what it prints. */
  private String kotlin(Path source, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", text(jars(""))));
    command.add("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
    command.addAll(List.of("-no-stdlib", "-no-reflect"));
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", text(jars("kotlin-stdlib")) + File.pathSeparator + ClassPath.text()));
    command.addAll(List.of("-d", folder.resolve("out").toString(), source.toString()));
    Process kotlin = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(kotlin.getInputStream().readAllBytes(), UTF_8);
    assertThat(kotlin.waitFor()).as(output).isZero();
    return output;
  }

  private static List<Path> jars(String name) throws IOException {
    try (Stream<Path> files = Files.list(KOTLIN)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name)).sorted().toList();
    }
  }

  private static String text(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
