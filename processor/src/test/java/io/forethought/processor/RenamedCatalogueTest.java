package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that users of a renamed module do not find catalogues under its former name. */
class RenamedCatalogueTest {

  @TempDir private Path folder;

  private static String set(String name, String method) {
    return """
    package stock;

    @io.forethought.Metrics(namespace = "stock")
    public interface %s {
      @io.forethought.Counter(help = "Pieces that a customer took away.")
      void %s;
    }
    """
        .formatted(name, method);
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void theCatalogueUnderTheOldNameIsEmpty(Tool tool) {
    Workspace stock = Workspace.at(folder.resolve("stock"));
    stock.source("stock/Stock.java", set("Stock", "taken()"));
    compiled(stock, tool);
    List<String> before = leaves(stock);
    assertThat(before).hasSize(1);

    // A module's name contains that of its first set.
    stock.source("stock/Stock.java", set("Stock", "taken(boolean whole)"));
    stock.source("stock/Boxes.java", set("Boxes", "opened()"));
    compiled(stock, tool);

    List<String> after = leaves(stock);
    assertThat(after).hasSize(2).containsAll(before);
    assertThat(JsonCatalogue.read(stock.output().get(before.get(0))).entries()).isEmpty();
    after.removeAll(before);
    assertThat(stock.output().get(after.get(0)))
        .isEqualTo(stock.output().get("META-INF/forethought/metrics.json"))
        .contains("whole", "stock_opened_total");

    compiled(stock, tool);
    assertThat(leaves(stock)).hasSize(2);
    assertThat(stock.output().get(after.get(0))).contains("stock_opened_total");
  }

  private static void compiled(Workspace workspace, Tool tool) {
    CompilerRun run = workspace.compile(tool, "-classpath", Workspace.classPath());
    assertThat(run.succeeded()).as("%s", run.messages()).isTrue();
  }

  private static List<String> leaves(Workspace workspace) {
    return new ArrayList<>(
        workspace.output().keySet().stream()
            .filter(name -> name.matches("forethought/import/.*\\.json"))
            .toList());
  }
}
