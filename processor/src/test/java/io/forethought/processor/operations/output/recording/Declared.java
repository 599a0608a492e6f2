package io.forethought.processor.operations.output.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;

/** Programs whose metric sets javac compiles. */
final class Declared {

  private Declared() {}

  /** A program with the metrics of a set, {@code shop.OrderMetrics}. */
  static MonitoredProgram orders(Path folder, String methods) {
    Workspace shop =
        Workspace.at(folder)
            .source(
                "shop/OrderMetrics.java",
                """
                package shop;

                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;

                @Metrics(namespace = "shop", subsystem = "orders")
                interface OrderMetrics {
                  enum Channel { APP, WEB }
                  enum Mode { OPEN, CLOSED }
                """
                    + methods
                    + "}\n");
    CompilerRun run = shop.compile(Tool.JAVAC, "-classpath", Workspace.classPath());
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    return new MonitoredProgram(
        "shop", JsonCatalogue.read(shop.output().get(Catalogue.FILE)).entries());
  }
}
