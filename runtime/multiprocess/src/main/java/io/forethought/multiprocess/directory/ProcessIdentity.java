package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the system knows about processes by their ids. */
final class ProcessIdentity {

  private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

  private static final String JOINED = "joined ";

  private ProcessIdentity() {}

  /**
   * Returns what this process says about itself: a line for people, and when its values began at 0.
   */
  static String current(Instant joined) {
    return description() + "\n" + JOINED + joined + "\n";
  }

  /** Returns when the values of a process began at 0, in milliseconds since 1970; 0 if unknown. */
  static long joinedMillis(String text) {
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(JOINED)) {
        try {
          return Instant.parse(line.substring(JOINED.length())).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException e) {
          return 0;
        }
      }
    }
    return 0;
  }

  private static String description() {
    ProcessHandle self = ProcessHandle.current();
    return "pid "
        + self.pid()
        + self.info().startInstant().map(start -> ", started " + start).orElse("")
        + namespace().map(name -> ", namespace " + name).orElse("")
        + self.info().command().map(command -> ", " + command).orElse("");
  }

  private static Optional<String> namespace() {
    try {
      return Optional.of(Files.readSymbolicLink(NAMESPACE).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns whether the process with this id has a file of this id open.
   *
   * @param process the id
   * @param otherwise what to return for a process if the system does not tell its files
   */
  static boolean uses(String process, boolean otherwise) {
    if (!process.matches("[1-9]\\d{0,8}") || ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
      return false;
    }
    try (Stream<String> maps = Files.lines(Path.of("/proc", process, "maps"))) {
      return maps.anyMatch(line -> line.contains("_" + process + ".db"));
    } catch (IOException | UncheckedIOException e) {
      return otherwise;
    }
  }
}
