package io.forethought.multiprocess.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Values in a mapped file, for runs of a race. A run takes a place that no recent run has had. */
final class RaceCells {

  private static final int CELL = Layout.CURRENT.cell();
  private static final int PLACES = 1 << 16;

  private static final AtomicInteger NEXT = new AtomicInteger();

  /** The same file twice, as it is mapped before and after it grows. */
  private static final MappedByteBuffer[] MAPPINGS = mappings();

  private final int offset = NEXT.getAndIncrement() % PLACES * CELL;

  /** Takes a place, which contains 0. */
  RaceCells() {
    MAPPINGS[0].putDouble(offset, 0).putDouble(offset + 8, 0);
  }

  private static MappedByteBuffer[] mappings() {
    try {
      Path path = Files.createTempFile("race", "");
      try (FileChannel file =
          FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        return new MappedByteBuffer[] {map(file), map(file)};
      } finally {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MappedByteBuffer map(FileChannel file) throws IOException {
    MappedByteBuffer mapping = file.map(FileChannel.MapMode.READ_WRITE, 0, (long) PLACES * CELL);
    mapping.order(ByteOrder.nativeOrder());
    return mapping;
  }

  Cell.Place place() {
    return new Cell.Place(MAPPINGS[0], offset);
  }

  /** Returns the value through one mapping. */
  Cell cell() {
    return new Cell(place());
  }

  /** Returns the value through the other mapping, as another process has it. */
  Cell elsewhere() {
    return new Cell(new Cell.Place(MAPPINGS[1], offset));
  }
}
