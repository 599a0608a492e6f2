package io.forethought.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ProfileTest {

  @TempDir private Path classes;

  @AfterEach
  void removeTheProperty() {
    System.clearProperty(Profile.PROPERTY);
  }

  /** Runs something in a program whose annotation processor wrote a file. */
  private <T> T inProgram(String written, Supplier<T> work) throws IOException {
    Files.createDirectories(classes.resolve("forethought/import"));
    Files.writeString(classes.resolve("forethought/import/profile"), written);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader program = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
      thread.setContextClassLoader(program);
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aProgramThatChoosesNothingHasTheDefault() {
    assertThat(Profile.ofProgram()).isEqualTo(Profile.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "DJANGO, DJANGO",
    "'DJANGO\n', DJANGO",
    "OTEL, OTEL",
    "DEFAULT, DEFAULT",
    "'', DEFAULT",
    "FROM_A_LATER_VERSION, DEFAULT"
  })
  void theProcessorsFileChoosesTheProfile(String written, Profile expected) throws IOException {
    assertThat(inProgram(written, Profile::ofProgram)).isEqualTo(expected);
  }

  @Test
  void aThreadWithoutAContextClassLoaderHasTheProfileOfForethoughtsOwn() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      assertThat(Profile.ofProgram()).isEqualTo(Profile.DEFAULT);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"DEFAULT, DEFAULT", "django, DJANGO", "' Otel ', OTEL", "' ', DJANGO"})
  void theSystemPropertyTakesPrecedence(String property, Profile expected) throws IOException {
    System.setProperty(Profile.PROPERTY, property);

    assertThat(inProgram("DJANGO", Profile::ofProgram)).isEqualTo(expected);
  }

  @Test
  void anUnknownProfileIsRejected() {
    System.setProperty(Profile.PROPERTY, "djago");

    assertThatThrownBy(Profile::ofProgram)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The system property forethought.profile is \"djago\", which is not a profile.\n"
                + "Fix: set one of DEFAULT, DJANGO, OTEL, or remove the property.");
  }
}
