package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the system knows about processes by their ids. */
final class ProcessIdentity {

  private static final Path NAMESPACE = Path.of("/proc/self/ns/pid");

  private ProcessIdentity() {}

  /** Returns one line about this process, for people. */
  static String current() {
    ProcessHandle self = ProcessHandle.current();
    return "pid "
        + self.pid()
        + self.info().startInstant().map(start -> ", started " + start).orElse("")
        + namespace().map(name -> ", namespace " + name).orElse("")
        + self.info().command().map(command -> ", " + command).orElse("")
        + "\n";
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
