package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.text.EditDistance;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lock file in the user's sources.
 *
 * @param path the path of the file
 * @param update whether to rewrite the file instead of checking against it
 */
public record LockFile(Path path, boolean update) {

  private static final String DEFAULT = "metrics.lock";
  private static final String UPDATE = "update";

  /** A word that needs more changes is a part of a path. */
  private static final int MOST_CHANGES = 2;

  /**
   * Reads the option {@code -Aforethought.lock}: a path, or {@code update:} and a path. The path
   * can be omitted in both forms.
   */
  static LockFile of(String option) {
    if (option.equals(UPDATE)) {
      return new LockFile(Path.of(DEFAULT), true);
    }
    boolean update = option.startsWith(UPDATE + ":");
    String path = update ? option.substring(UPDATE.length() + 1) : option;
    return new LockFile(Path.of(path.isEmpty() ? DEFAULT : path), update);
  }

  /** What was meant by a value that misspells {@code update}; a path rarely has a colon. */
  static Optional<String> misspelledUpdate(String option) {
    int colon = option.indexOf(':');
    String word = (colon < 0 ? option : option.substring(0, colon)).toLowerCase(Locale.ROOT);
    boolean meant = EditDistance.of(word, UPDATE) <= (colon < 0 ? 0 : MOST_CHANGES);
    return Optional.of(UPDATE + (colon < 0 ? "" : option.substring(colon)))
        .filter(correct -> meant && !correct.equals(option));
  }

  /** The content; reports why there is none. */
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

  /** The message of most file exceptions is only the path. */
  static String reason(IOException e) {
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
