package io.forethought.multiprocess.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of this process that no file can hold, because the disk is full or cannot be written. */
public final class MemoryFile {

  private final Map<SampleKey, Cell> cells = new LinkedHashMap<>();

  /** Returns the cell of a series, which begins at 0. */
  public synchronized Cell cell(SampleKey key) {
    return cells.computeIfAbsent(key, absent -> newCell());
  }

  private static Cell newCell() {
    int size = Layout.CURRENT.cell();
    ByteBuffer memory = ByteBuffer.allocateDirect(size + 8).alignedSlice(8);
    return new Cell(new Cell.Place(memory.order(ByteOrder.nativeOrder()), 0));
  }

  /** Returns the number of series. */
  public synchronized int size() {
    return cells.size();
  }

  /** Returns the values as if they were in a file. */
  public synchronized MetricFile read(MetricFileName name) {
    List<MetricFile.Entry> entries = new ArrayList<>();
    cells.forEach(
        (key, cell) -> entries.add(new MetricFile.Entry(key, cell.get(), cell.timestamp())));
    return MetricFile.of(name, entries);
  }

  /** Takes all cells of a file that is no longer in the directory. */
  public synchronized void take(WritableFile file) {
    file.cells()
        .forEach(
            (text, cell) -> {
              SampleKey key = KeyParser.parse(text, Layout.CURRENT.keyElements());
              if (key != null) {
                cells.put(key, cell);
              }
            });
  }

  /** Moves all cells into a file. Those that it cannot hold stay here. */
  public synchronized void moveTo(WritableFile file) throws IOException {
    Iterator<Map.Entry<SampleKey, Cell>> left = cells.entrySet().iterator();
    while (left.hasNext()) {
      Map.Entry<SampleKey, Cell> cell = left.next();
      file.adopt(cell.getKey().text(), cell.getValue());
      left.remove();
    }
  }

  /** Returns whether it has a series. */
  public synchronized boolean contains(SampleKey key) {
    return cells.containsKey(key);
  }
}
