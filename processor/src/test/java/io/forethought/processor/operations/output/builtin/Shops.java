package io.forethought.processor.operations.output.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs with all integrations, whose metric sets are compiled from their sources. */
final class Shops {

  private static final Path RUNTIME = Path.of("../runtime");
  private static final Path OWN =
      RUNTIME.resolve("core/src/main/resources").resolve(Catalogue.FILE);

  private static final List<String> SETS =
      List.of(
          "jdbc:io/forethought/jdbc/recording/ErrorType.java",
          "jdbc:io/forethought/jdbc/recording/Vendor.java",
          "jdbc:io/forethought/jdbc/recording/ConnectionMetrics.java",
          "jdbc:io/forethought/jdbc/recording/Queries.java",
          "jdbc:io/forethought/jdbc/recording/QueryMetrics.java",
          "jdbc:io/forethought/jdbc/recording/DjangoQueryMetrics.java",
          "jdbc:io/forethought/jdbc/pool/PoolGauges.java",
          "cache:io/forethought/cache/Backend.java",
          "cache:io/forethought/cache/CacheCounts.java",
          "cache:io/forethought/cache/CacheDetails.java",
          "cache:io/forethought/cache/DefaultCacheCounts.java",
          "cache:io/forethought/cache/DjangoCacheCounts.java",
          "migrations:io/forethought/migrations/FailureReason.java",
          "migrations:io/forethought/migrations/MigrationNumbers.java",
          "migrations:io/forethought/migrations/MigrationMetrics.java",
          "migrations:io/forethought/migrations/DefaultMigrationNumbers.java",
          "migrations:io/forethought/migrations/DjangoMigrationNumbers.java");

  private Shops() {}

  /**
   * A program with a profile.
   *
   * @param more further attributes of its annotation, each with a comma before it
   */
  static MonitoredProgram with(HttpProfile profile, String more, Path folder) throws IOException {
    Workspace shop = Workspace.at(folder);
    for (String set : SETS) {
      String path = set.substring(set.indexOf(':') + 1);
      Path library = RUNTIME.resolve(set.substring(0, set.indexOf(':')));
      shop.source(path, Files.readString(library.resolve("src/main/java").resolve(path)));
    }
    shop.source(
        "shop/Shop.java",
        """
        package shop;

        import io.forethought.*;

        @InstrumentHttp(profile = HttpProfile.%s%s)
        public final class Shop {}
        """
            .formatted(profile, more));
    CompilerRun run = shop.compile(Tool.JAVAC, Integrations.options());
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    return new MonitoredProgram(
        "shop",
        Stream.of(shop.output().get(Catalogue.FILE), Files.readString(OWN))
            .flatMap(text -> JsonCatalogue.read(text).entries().stream())
            .filter(entry -> profile.registers(entry.profile()))
            .sorted(CatalogueEntry.ORDER)
            .toList());
  }
}
