package io.forethought.processor.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are written together: all of them, or none. Each is first written beside its place,
 * and then moved there, so that no reader sees a part of a file.
 */
public final class FileSet {

  private final Map<Path, byte[]> contents = new LinkedHashMap<>();

  /** Creates an empty set. */
  public FileSet() {}

  /**
   * Adds a file, which need not exist. Its folder must exist.
   *
   * @param file the file; of a symbolic link, the file that it leads to is written
   */
  public void put(Path file, byte[] content) {
    contents.put(file, content.clone());
  }

  /**
   * Writes all files. Files that exist keep their permissions and, if possible, their owner.
   *
   * @throws IOException if one cannot be written; then all are as they were
   */
  public void write() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> each : contents.entrySet()) {
        drafts.add(Draft.of(each.getKey(), each.getValue()));
      }
      moveAll(drafts);
    } finally {
      for (Draft draft : drafts) {
        Files.deleteIfExists(draft.written());
      }
    }
  }

  private static void moveAll(List<Draft> drafts) throws IOException {
    List<Draft> moved = new ArrayList<>();
    try {
      for (Draft draft : drafts) {
        draft.move();
        moved.add(draft);
      }
    } catch (IOException e) {
      for (Draft draft : moved) {
        draft.restore(e);
      }
      throw e;
    }
  }

  /**
   * A file that is not at its place yet.
   *
   * @param file its place
   * @param written where it is
   * @param before what was at its place; empty if nothing was
   */
  private record Draft(Path file, Path written, List<byte[]> before) {

    static Draft of(Path named, byte[] content) throws IOException {
      boolean exists = Files.exists(named);
      Path file = exists ? named.toRealPath() : named.toAbsolutePath();
      if (exists && !Files.isWritable(file)) {
        throw new IOException(named + " is read-only");
      }
      List<byte[]> before = exists ? List.of(Files.readAllBytes(file)) : List.of();
      return new Draft(file, beside(file, content), before);
    }

    /** A file with the same permissions in the same folder, so that moving it is one step. */
    private static Path beside(Path file, byte[] content) throws IOException {
      Path written = file.resolveSibling("." + file.getFileName() + ".forethought");
      try {
        Files.write(written, content);
        if (Files.exists(file)) {
          takeOver(file, written);
        }
      } catch (IOException e) {
        Files.deleteIfExists(written);
        throw e;
      }
      return written;
    }

    private static void takeOver(Path from, Path to) throws IOException {
      PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
      PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
      if (old == null || now == null) {
        return;
      }
      PosixFileAttributes attributes = old.readAttributes();
      try {
        now.setGroup(attributes.group());
        now.setOwner(attributes.owner());
      } catch (IOException e) {
        // Only the owner and the superuser may do this; the content is what was asked for.
      }
      now.setPermissions(attributes.permissions());
    }

    void move() throws IOException {
      move(written);
    }

    private void move(Path from) throws IOException {
      try {
        Files.move(from, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    void restore(IOException cause) {
      try {
        if (before.isEmpty()) {
          Files.deleteIfExists(file);
        } else {
          move(beside(file, before.get(0)));
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
