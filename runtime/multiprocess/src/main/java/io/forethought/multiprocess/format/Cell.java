package io.forethought.multiprocess.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The value of one series of this process, in a mapped file. A change is one compare-and-set, which
 * other processes see at once.
 *
 * <p>A cell keeps the mapping with which it was created. When the file grows, it is mapped again,
 * with more bytes. Both mappings show the same pages of the file, so both change the same memory,
 * and compare-and-set is right across them as it is across processes.
 */
public final class Cell {

  private static final VarHandle BITS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final ByteBuffer mapping;
  private final int offset;

  /** The value is at this offset, and its time 8 bytes later. Both are aligned. */
  Cell(ByteBuffer mapping, int offset) {
    this.mapping = mapping;
    this.offset = offset;
  }

  /** Adds to the value. */
  public void add(double amount) {
    long before;
    long after;
    do {
      before = (long) BITS.getVolatile(mapping, offset);
      after = Double.doubleToRawLongBits(Double.longBitsToDouble(before) + amount);
    } while (!BITS.weakCompareAndSet(mapping, offset, before, after));
  }

  /** Replaces the value. */
  public void set(double value) {
    BITS.setVolatile(mapping, offset, Double.doubleToRawLongBits(value));
  }

  /** Sets the time of the last change, after the value: a reader sees an older time at worst. */
  public void setTimestamp(double seconds) {
    BITS.setVolatile(mapping, offset + 8, Double.doubleToRawLongBits(seconds));
  }

  /** Returns the value. */
  public double get() {
    return Double.longBitsToDouble((long) BITS.getVolatile(mapping, offset));
  }

  /** Returns the time of the last change, 0 if there was none. */
  double timestamp() {
    return Double.longBitsToDouble((long) BITS.getVolatile(mapping, offset + 8));
  }
}
