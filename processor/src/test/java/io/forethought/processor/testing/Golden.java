package io.forethought.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the expected output. {@code -Dforethought.rewrite=true} writes the file instead, so
 * that you can review the difference and commit it.
 *
 * @param file the file
 */
public record Golden(Path file) {

  private static final boolean REWRITE = Boolean.getBoolean("forethought.rewrite");

  /** The golden file at a path, relative to the module. */
  public static Golden at(Path file) {
    return new Golden(file);
  }

  /** The content of the file. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the file has exactly this content. */
  public void assertSame(String actual) {
    if (REWRITE) {
      write(actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.exists(file) ? text() : "");
  }

  private void write(String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
