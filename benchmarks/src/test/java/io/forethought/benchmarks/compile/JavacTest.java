package io.forethought.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.benchmarks.machine.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile in a process of its own. */
class JavacTest {

  @TempDir private Path folder;

  private final Javac javac =
      new Javac(Path.of(System.getProperty("java.home")), List.of(Jars.ofBuild().own()));

  @Test
  void anErrorStopsTheRunWithWhatJavacSaid() throws IOException {
    String source = source("class Broken { Missing missing; }");

    assertThatThrownBy(() -> javac.compile(List.of("-d", folder.toString(), source), folder))
        .isInstanceOf(CompileFailedException.class)
        .hasMessageStartingWith("javac ended with 1 after -d ")
        .hasMessageContaining("cannot find symbol")
        .hasMessageContaining("Missing missing;");
  }

  @Test
  void aWarningStopsTheRun() throws IOException {
    String source = source("class Raw { java.util.List list; }");

    assertThatThrownBy(
            () -> javac.compile(List.of("-Xlint:all", "-d", folder.toString(), source), folder))
        .isInstanceOf(CompileFailedException.class)
        .hasMessageStartingWith("javac ended with 0 after -Xlint:all ")
        .hasMessageContaining("[rawtypes]");
  }

  @Test
  void aCleanCompileHasItsCost() throws Exception {
    String source = source("class Clean {}");

    Cost cost = javac.compile(List.of("-d", folder.toString(), source), folder);

    assertThat(cost.cpu()).isPositive();
    assertThat(cost.wall()).isPositive();
    assertThat(folder.resolve("Clean.class")).exists();
  }

  private String source(String text) throws IOException {
    return Files.writeString(folder.resolve("Source.java"), text).toString();
  }
}
