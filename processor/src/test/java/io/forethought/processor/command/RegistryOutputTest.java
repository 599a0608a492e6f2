package io.forethought.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryOutputTest {

  @TempDir private Path folder;

  private TestCommand files;

  @BeforeEach
  void setUp() {
    files = new TestCommand(folder);
  }

  @Test
  void registryOfAllLibrariesIsWrittenAndCanBeInferredFrom() throws IOException {
    Path orders = files.jar("orders", "shop", "accepted(boolean paid)");
    Path stock = files.jar("stock", "stock", "filled()");
    Path out = folder.resolve("conventions");

    assertThat(files.run("registry", "--module=shop", "--out", out, orders, stock))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                "",
                "note: the address of the registry is made up; name it before you publish the"
                    + " registry: --schema-url=https://…/1.0.0\na registry of 2 metrics\n"));
    assertThat(out.resolve("manifest.yaml"))
        .content()
        .contains("schema_url: https://example.invalid/schemas/shop/0.0.0\n");
    assertThat(files.run("infer", "--registry", out, "--package=again", "--out=" + folder).exit())
        .isZero();
    assertThat(folder.resolve("again/AgainMetrics.java"))
        .content()
        .contains("shopAccepted(boolean paid)");
  }
}
