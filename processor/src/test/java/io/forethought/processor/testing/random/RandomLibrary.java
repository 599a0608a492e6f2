package io.forethought.processor.testing.random;

import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A library whose metrics collide with those of {@link RandomModule}.
 *
 * @param classes the folder of its classes
 * @param catalogues its catalogues by path
 */
public record RandomLibrary(File classes, Map<String, String> catalogues) {

  private static final String LIBRARY =
      """
      package library;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop")
      public interface Library {

        @Counter(help = "Orders that the library took.")
        CounterDataPoint ordersCreated(@Label(max = 9) String provider);

        @Gauge(help = "Items in the window of the library.")
        GaugeDataPoint itemsWaiting();

        @Histogram(help = "Time to answer.", unit = Unit.SECONDS, buckets = {0.1, 1})
        DistributionDataPoint pagesScanned();
      }
      """;

  /** Not a set by itself; compiled without the names of its parameters. */
  private static final String NAMELESS =
      """
      package library;

      import io.forethought.*;

      public interface Nameless {

        @Counter(help = "Cards that a reader saw.")
        void cardSeen(@Label(max = 9) String reader, boolean valid);
      }
      """;

  /** An annotation on types. */
  private static final String SEEN =
      """
      package library;

      import java.lang.annotation.*;

      @Target(ElementType.TYPE_USE)
      public @interface Seen {}
      """;

  /** Compiles the library. */
  public static RandomLibrary in(Path folder) {
    Workspace workspace =
        Workspace.at(folder)
            .source("library/Library.java", LIBRARY)
            .source("library/Nameless.java", NAMELESS)
            .source("library/Seen.java", SEEN);
    CompilerRun run = workspace.compile(Tool.JAVAC, "-Aforethought.FT415=off");
    if (!run.succeeded()) {
      throw new IllegalStateException(run.messages().toString());
    }
    Map<String, String> catalogues =
        workspace.output().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".json"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new RandomLibrary(workspace.classes().toFile(), catalogues);
  }
}
