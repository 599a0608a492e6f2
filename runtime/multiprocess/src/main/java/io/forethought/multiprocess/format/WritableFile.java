package io.forethought.multiprocess.format;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of this process. It has its name only when it is valid, because Python fails on an empty
 * one. Its zeros are written and not left out, so that a full disk is an exception here and not a
 * fault when a value changes.
 */
public final class WritableFile implements AutoCloseable {

  /** The size of a new file. */
  public static final int FIRST_SIZE = 1 << 16;

  /** The size of a new file with one series. */
  private static final int SERIES_SIZE = 1 << 12;

  /** A buffer cannot have more than 2 GiB. */
  private static final int LAST_SIZE = 1 << 30;

  private static final VarHandle INT =
      MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.nativeOrder());

  private final Layout layout;
  private FileChannel channel;
  private Path path;
  private final FileIdentity identity;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private ByteBuffer mapping;
  private int used = Layout.HEADER;

  private WritableFile(Layout layout, FileChannel channel, Path path, int size) throws IOException {
    this.layout = layout;
    this.path = path;
    this.identity = FileIdentity.of(path);
    this.channel = channel;
    writeZeros(0, size);
    mapping = map(size);
    INT.setRelease(mapping, 0, used);
  }

  /** Creates a file, or replaces it. */
  public static WritableFile create(Path path) throws IOException {
    return create(path, FIRST_SIZE);
  }

  /** Creates a file with a name, which says whether it has one series. */
  public static WritableFile create(Path path, MetricFileName name) throws IOException {
    if (!name.isOfSeries()) {
      return create(path);
    }
    WritableFile file = create(path, SERIES_SIZE);
    // There can be many of these. It is opened again if it grows.
    file.close();
    return file;
  }

  private static WritableFile create(Path path, int size) throws IOException {
    Path unfinished = path.resolveSibling(path.getFileName() + ".new");
    WritableFile file = createUnpublished(unfinished, Layout.CURRENT, size);
    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    file.path = path;
    return file;
  }

  /** Creates a file in an older layout, which is written for older versions of the client. */
  public static WritableFile createUnpublished(Path path, Layout layout) throws IOException {
    return createUnpublished(path, layout, FIRST_SIZE);
  }

  private static WritableFile createUnpublished(Path path, Layout layout, int size)
      throws IOException {
    // Cells can still be in an earlier file with this name.
    Files.deleteIfExists(path);
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return new WritableFile(layout, channel, path, size);
    } catch (IOException e) {
      channel.close();
      // What could be written of it would only take space.
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Returns the cell of a series, which begins at 0. */
  public synchronized Cell cell(SampleKey key) throws IOException {
    String text = key.text();
    Cell known = cells.get(text);
    if (known == null) {
      known = new Cell(append(text));
      cells.put(text, known);
    }
    return known;
  }

  /** Returns all cells, with the text of their keys. */
  public synchronized Map<String, Cell> cells() {
    return new LinkedHashMap<>(cells);
  }

  /** Returns whether it is the file with this name: not if the directory was emptied. */
  public boolean isAt(Path path) {
    return identity.isAt(path);
  }

  /** Continues a cell of another file here. */
  public synchronized void adopt(String key, Cell cell) throws IOException {
    cell.moveTo(append(key));
    cells.put(key, cell);
  }

  /** Writes everything before the number of used bytes, so that readers never see half an entry. */
  private Cell.Place append(String text) throws IOException {
    byte[] key = text.getBytes(StandardCharsets.US_ASCII);
    int value = used + Layout.valueOffset(key.length);
    reserve(value + layout.cell());
    mapping.putInt(used, key.length);
    mapping.put(used + 4, key);
    for (int i = used + 4 + key.length; i < value; i++) {
      mapping.put(i, (byte) ' ');
    }
    used = value + layout.cell();
    INT.setRelease(mapping, 0, used);
    return new Cell.Place(mapping, value);
  }

  private void reserve(int end) throws IOException {
    int size = mapping.capacity();
    int needed = size;
    while (needed < end) {
      if (needed == LAST_SIZE) {
        throw new IOException("a file with more than " + LAST_SIZE + " bytes");
      }
      needed *= 2;
    }
    if (needed > size) {
      reopen();
      grow(size, needed);
      mapping = map(needed);
    }
  }

  /** A thread that was interrupted while it enlarged the file has closed it. */
  private void reopen() throws IOException {
    if (!channel.isOpen()) {
      channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isAt(path)) {
        throw new IOException(path + " is another file");
      }
    }
  }

  /** Makes the file larger, or leaves it as it is. */
  private void grow(int from, int to) throws IOException {
    try {
      writeZeros(from, to);
    } catch (IOException e) {
      // No page behind the old size is mapped.
      channel.truncate(from);
      throw e;
    }
  }

  private void writeZeros(int from, int to) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(FIRST_SIZE);
    for (int at = from; at < to; at += channel.write(zeros, at)) {
      zeros.clear().limit(Math.min(FIRST_SIZE, to - at));
    }
  }

  private ByteBuffer map(int size) throws IOException {
    return channel.map(FileChannel.MapMode.READ_WRITE, 0, size).order(ByteOrder.nativeOrder());
  }

  /** Writes what has changed to the disk. */
  public void force() throws IOException {
    channel.force(true);
  }

  /** Closes the file. Cells stay valid, and are seen in the file while it exists. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Closes a file that nobody needs any more. */
  public void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // What it contains is elsewhere, or was removed.
    }
  }
}
