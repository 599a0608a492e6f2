package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lock file in the user's sources.
 *
 * @param path where it stands
 * @param update whether it is to be written instead of obeyed
 */
public record LockFile(Path path, boolean update) {

  private static final String DEFAULT = "metrics.lock";
  private static final String UPDATE = "update";

  /**
   * What the option {@code -Aforethought.lock} says: a path, {@code update:} and a path, or both
   * without.
   */
  static LockFile of(String option) {
    if (option.equals(UPDATE)) {
      return new LockFile(Path.of(DEFAULT), true);
    }
    boolean update = option.startsWith(UPDATE + ":");
    String path = update ? option.substring(UPDATE.length() + 1) : option;
    return new LockFile(Path.of(path.isEmpty() ? DEFAULT : path), update);
  }

  /** The content; why there is none is told. */
  public Optional<String> read(Consumer<Finding> told) {
    try {
      return Optional.of(Files.readString(path));
    } catch (NoSuchFileException e) {
      told.accept(
          unreadable(
              "it does not exist",
              "create it: -Aforethought.lock=update:"
                  + path
                  + "; a relative path starts in the"
                  + " working directory of the compiler"));
    } catch (IOException e) {
      told.accept(unreadable(e));
    }
    return Optional.empty();
  }

  /** A finding about the file. */
  public Finding unreadable(String reason, String fix) {
    return Finding.of(
        Code.LOCK_UNREADABLE, JavacSite.COMMAND_LINE, path.getFileName(), reason, fix);
  }

  /** A finding about a file that cannot be read or written. */
  public Finding unreadable(IOException e) {
    return unreadable(reason(e), "correct the path: -Aforethought.lock=…");
  }

  /** Most exceptions about files say nothing but the path. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a part of its path is a file";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : String.valueOf(e.getMessage());
  }
}
