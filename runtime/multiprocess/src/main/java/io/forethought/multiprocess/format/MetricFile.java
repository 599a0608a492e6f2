package io.forethought.multiprocess.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a file contained when it was read. */
public final class MetricFile {

  private final MetricFileName name;
  private final String source;
  private final Layout layout;
  private final int used;
  private final List<Entry> entries;
  private final long createdMillis;

  private MetricFile(
      MetricFileName name,
      String source,
      Layout layout,
      int used,
      List<Entry> entries,
      long createdMillis) {
    this.name = name;
    this.source = source;
    this.layout = layout;
    this.used = used;
    this.entries = entries;
    this.createdMillis = createdMillis;
  }

  /** Returns what a file would contain. */
  public static MetricFile of(MetricFileName name, List<Entry> entries) {
    return of(name, name.toString(), entries);
  }

  /** Returns what a file would contain whose values are in another one. */
  static MetricFile of(MetricFileName name, String source, List<Entry> entries) {
    return new MetricFile(name, source, Layout.CURRENT, Layout.HEADER, List.copyOf(entries), 0);
  }

  /**
   * One value.
   *
   * @param key its series
   * @param value the value
   * @param timestamp when it was set, in seconds since 1970; 0 if that is not known
   */
  public record Entry(SampleKey key, double value, double timestamp) {}

  /**
   * Reads a file. Processes may write it at the same time.
   *
   * @throws BadFileException if it contains no metrics
   */
  public static MetricFile read(Path path, MetricFileName name, Keys keys) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return decode(name, used(channel), keys);
    } catch (BadFileException | NoSuchFileException | ClosedChannelException e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new BadFileException("it cannot be read: permission denied");
    } catch (IOException e) {
      throw new BadFileException("it cannot be read: " + e.getMessage());
    }
  }

  /** Returns the part of a file that is used. */
  private static byte[] used(FileChannel channel) throws IOException {
    byte[] header = first(channel, Layout.HEADER);
    if (header.length == 0) {
      throw new BadFileException("it is empty: its process was killed while it created the file");
    }
    if (header.length < Layout.HEADER) {
      throw new BadFileException("it has only " + header.length + " bytes");
    }
    int used = ByteBuffer.wrap(header).order(ByteOrder.nativeOrder()).getInt(0);
    if (used == 0) {
      // Created, and not yet initialized.
      used = Layout.HEADER;
    }
    if (used < Layout.HEADER || used % 8 != 0 || used > channel.size()) {
      throw new BadFileException(wrongUse(header, used, channel.size()));
    }
    return first(channel, used);
  }

  private static String wrongUse(byte[] header, int used, long size) {
    String text = new String(header, StandardCharsets.ISO_8859_1);
    if (text.chars().allMatch(each -> each >= ' ' && each <= '~')) {
      return "it contains no metrics: it begins with \"" + text + "\"";
    }
    return used > size && used % 8 == 0
        ? "it is truncated: " + used + " bytes are used, but it has " + size
        : "it contains no metrics: " + used + " cannot be the number of used bytes";
  }

  /** Returns the first bytes, fewer if the file has fewer. */
  private static byte[] first(FileChannel channel, int length) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(length);
    while (data.hasRemaining()) {
      if (channel.read(data, data.position()) < 0) {
        break;
      }
    }
    return Arrays.copyOf(data.array(), data.position());
  }

  private static MetricFile decode(MetricFileName name, byte[] bytes, Keys keys)
      throws BadFileException {
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    Walk wide = new Walk(data, bytes.length, Layout.CURRENT.cell());
    if (wide.failure() == null) {
      return decode(name, bytes, Layout.CURRENT, wide.starts(), keys);
    }
    Walk narrow = new Walk(data, bytes.length, Layout.WITHOUT_TIME.cell());
    if (narrow.failure() != null) {
      Walk farthest = narrow.end() > wide.end() ? narrow : wide;
      throw new BadFileException(String.valueOf(farthest.failure()));
    }
    int[] starts = narrow.starts();
    int length = data.getInt(starts[0]);
    boolean hasHelp =
        keys.get(bytes, starts[0] + 4, length, Layout.WITHOUT_TIME.keyElements()) != null;
    return decode(name, bytes, hasHelp ? Layout.WITHOUT_TIME : Layout.WITHOUT_HELP, starts, keys);
  }

  private static MetricFile decode(
      MetricFileName name, byte[] bytes, Layout layout, int[] starts, Keys keys)
      throws BadFileException {
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    List<Entry> entries = new ArrayList<>(starts.length);
    for (int start : starts) {
      int length = data.getInt(start);
      SampleKey key = keys.get(bytes, start + 4, length, layout.keyElements());
      if (key == null) {
        throw new BadFileException(Walk.noKey(start));
      }
      if (name.type() == MetricType.HISTOGRAM && !Bound.isValid(key.labels().get("le"))) {
        throw new BadFileException(noBound(start, key));
      }
      int value = start + Layout.valueOffset(length);
      double timestamp = layout == Layout.CURRENT ? data.getDouble(value + 8) : 0;
      entries.add(new Entry(key, data.getDouble(value), timestamp));
    }
    return new MetricFile(name, name.toString(), layout, bytes.length, entries, 0);
  }

  private static String noBound(int start, SampleKey key) {
    return "the entry at byte "
        + start
        + " has the bound le=\""
        + key.labels().get("le")
        + "\", which is no number";
  }

  /**
   * Returns the same file.
   *
   * @param millis when its values began at 0, in milliseconds since 1970; 0 if that is not known
   */
  public MetricFile since(long millis) {
    return new MetricFile(name, source, layout, used, entries, millis);
  }

  /** Returns when its values began at 0, in milliseconds since 1970; 0 if that is not known. */
  public long createdMillis() {
    return createdMillis;
  }

  /** Returns its name. */
  public MetricFileName name() {
    return name;
  }

  /** Returns the name of the file that it was read from. */
  public String source() {
    return source;
  }

  /** Returns the layout, that of the current version of the Python client if it has no entry. */
  public Layout layout() {
    return layout;
  }

  /** Returns the number of bytes that are used. */
  public int used() {
    return used;
  }

  /** Returns the values, in the order in which they were created. */
  public List<Entry> entries() {
    return entries;
  }
}
