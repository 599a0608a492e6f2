package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.FileIdentity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * A file that this process keeps locked as long as it runs. The system releases the lock however
 * the process ends, so it tells processes apart that have the same id: one after the other, or in
 * two containers that share the directory.
 */
final class ProcessLock implements AutoCloseable {

  /** A lock file is shorter. */
  private static final int MAX_BYTES = 4096;

  /** A property of the JVM for each lock that it holds, with the content of the file. */
  private static final String HELD = "forethought.multiprocess.held:";

  private final Path file;
  private final FileChannel channel;

  private final FileIdentity identity;

  private ProcessLock(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.identity = FileIdentity.of(file);
  }

  /** Returns whether other processes can see the lock: not if the directory was emptied. */
  boolean isVisible() {
    return identity.isAt(file);
  }

  /**
   * What is known of a lock.
   *
   * @param isHeld whether a process holds it
   * @param joinedMillis when the values of the process began at 0; 0 if that is not known
   */
  record State(boolean isHeld, long joinedMillis) {}

  /**
   * Locks the file of a process. The caller has the lock of the directory.
   *
   * @param joined when the values of the process began at 0
   */
  static ProcessLock take(Path directory, String process, Instant joined) throws IOException {
    String identity = ProcessIdentity.current(joined);
    Path file = directory.resolve(SideFiles.processLock(process));
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      channel.write(ByteBuffer.wrap(identity.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | OverlappingFileLockException e) {
      channel.close();
      // Otherwise the id would count as taken.
      Files.deleteIfExists(file);
      throw e;
    }
    ProcessLock lock = new ProcessLock(file, channel);
    System.setProperty(HELD + file, identity);
    return lock;
  }

  /**
   * Returns whether a process with a lock file runs. A lock of this JVM is not tested, because the
   * test would release it.
   */
  static State state(Path directory, String process) throws IOException {
    Path file = directory.resolve(SideFiles.processLock(process));
    synchronized (DirectoryLock.monitor(directory)) {
      String own = System.getProperty(HELD + file);
      if (own != null) {
        return new State(true, ProcessIdentity.joinedMillis(own));
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
          FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
        return new State(lock == null, ProcessIdentity.joinedMillis(text(channel)));
      }
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(MAX_BYTES);
    channel.read(text, 0);
    return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
  }

  /** Releases the lock, as the end of the process does. The file stays beside those it explains. */
  @Override
  public void close() throws IOException {
    System.clearProperty(HELD + file);
    channel.close();
  }
}
