package io.forethought.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that says what must come out. With {@code -Dforethought.rewrite=true} it is written
 * instead, for a person to read the difference and commit it.
 *
 * @param file the file
 */
public record Golden(Path file) {

  private static final boolean REWRITE = Boolean.getBoolean("forethought.rewrite");

  /** The golden file at a path, relative to the module. */
  public static Golden at(Path file) {
    return new Golden(file);
  }

  /** What the file says. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the file says exactly this. */
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
