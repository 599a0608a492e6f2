package io.forethought.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program of these tests is the one that docs/guide/spring-boot.md shows. */
@Tag("once")
class PageTest {

  private static final Path TESTS = Path.of("src/test");

  @ParameterizedTest
  @ValueSource(strings = {"BookShop", "HttpMetrics", "RedisMetrics", "SecurityRules"})
  void pageShowsTheClass(String name) throws IOException {
    assertThat(page())
        .contains(Files.readString(TESTS.resolve("java/io/forethought/boot/" + name + ".java")));
  }

  @Test
  void pageShowsTheSettings() throws IOException {
    assertThat(page())
        .contains(Files.readString(TESTS.resolve("resources/application.properties")));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../../docs/guide/spring-boot.md"));
  }
}
