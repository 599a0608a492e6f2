package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "Getting started" finds beside its classes; {@code SnippetsTest} runs its code. */
class GettingStartedTest {

  @TempDir private Path classes;

  private final Page page;

  GettingStartedTest() throws IOException {
    page = Page.read(Path.of("docs/guide/getting-started.md"));
  }

  @Test
  void prometheusAcceptsTheFilesThatThePageNames() throws Exception {
    List<Block> sources = Examples.of(page).sources();
    assertThat(new Javac(classes).strict(sources)).isEmpty();

    Path operations = classes.resolve("META-INF/forethought/operations");
    assertThat(page.text())
        .contains("target/classes/META-INF/forethought/operations/prometheus.yml");
    assertThat(operations.resolve("dashboard.json")).exists();
    assertThat(classes.resolve("META-INF/forethought/METRICS.md")).exists();
    Tool.Outcome checked =
        Tool.named("promtool")
            .run("", "check", "config", operations.resolve("prometheus.yml").toString());
    assertThat(checked.status()).as(checked.output()).isZero();
    assertThat(Files.readString(operations.resolve("prometheus.yml"))).contains("localhost:9400");
  }

  /** A reader who copies each file has all types that the program and its test need. */
  @Test
  void everyFileHasAPlace() {
    Stream<Block> files = page.blocks().stream().filter(Block::isJava);

    assertThat(files.map(block -> "/java/" + block.fileName()).distinct())
        .allSatisfy(file -> assertThat(page.text()).contains(file + "`"));
  }
}
