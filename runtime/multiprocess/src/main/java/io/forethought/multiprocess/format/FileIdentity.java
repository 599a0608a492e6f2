package io.forethought.multiprocess.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file itself, whatever its name is.
 *
 * @param key what the file system calls it, null if it does not say
 */
public record FileIdentity(@Nullable Object key) {

  /** Returns the identity of a file that exists. */
  public static FileIdentity of(Path path) throws IOException {
    return new FileIdentity(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }

  /** Returns whether it has this name. If the system does not tell, it has. */
  public boolean isAt(Path path) {
    try {
      return Objects.equals(of(path).key, key);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
