package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Only one process at a time creates or removes files in a directory. Changes of values and scrapes
 * need no lock.
 *
 * <p>The system releases a lock when the process ends, and also when the process closes any other
 * channel of the same file. So the file is opened by one thread of a JVM at a time, even if several
 * class loaders have loaded this class.
 */
final class DirectoryLock {

  private final Path directory;

  DirectoryLock(Path directory) {
    this.directory = directory;
  }

  /** Waits for the lock. */
  <T> T hold(Uninterrupted.Action<T> action) throws IOException {
    return Uninterrupted.run(() -> holdNow(action));
  }

  @SuppressWarnings("try") // Held, not used.
  private <T> T holdNow(Uninterrupted.Action<T> action) throws IOException {
    synchronized (monitor(directory)) {
      try (FileChannel channel = open();
          FileLock lock = channel.lock()) {
        return action.run();
      }
    }
  }

  /** Does nothing if another process has the lock. */
  <T> Optional<T> tryHold(Uninterrupted.Action<T> action) throws IOException {
    return Uninterrupted.run(() -> tryHoldNow(action));
  }

  @SuppressWarnings("try") // Held, not used.
  private <T> Optional<T> tryHoldNow(Uninterrupted.Action<T> action) throws IOException {
    synchronized (monitor(directory)) {
      try (FileChannel channel = open();
          FileLock lock = channel.tryLock()) {
        return lock == null ? Optional.empty() : Optional.of(action.run());
      }
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        directory.resolve(SideFiles.DIRECTORY_LOCK),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }

  /** Returns an object that all class loaders of this JVM share. */
  static Object monitor(Path directory) {
    return ("io.forethought.multiprocess " + directory).intern();
  }
}
