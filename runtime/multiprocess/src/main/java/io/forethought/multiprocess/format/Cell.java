package io.forethought.multiprocess.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;

/**
 * The value of one series of this process, in a mapped file. A change is one compare-and-set, which
 * other processes see at once.
 *
 * <p>When a file grows, it is mapped again, with more bytes. A cell keeps the mapping with which it
 * was created. Both mappings show the same pages of the file, so both change the same memory, and
 * compare-and-set is right across them as it is across processes.
 */
public final class Cell {

  private static final VarHandle BITS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** What a place contains that a cell has left. No value has these bits: NaN has others. */
  private static final long LEFT = 0x7ff8_0000_0000_00ffL;

  private volatile Place place;

  Cell(Place place) {
    this.place = place;
  }

  /** Where a value is, and 8 bytes later its time. Both are aligned. */
  static final class Place {

    private final ByteBuffer mapping;
    private final int offset;

    Place(ByteBuffer mapping, int offset) {
      this.mapping = mapping;
      this.offset = offset;
    }
  }

  /** Adds to the value. */
  public void add(double amount) {
    while (true) {
      Place now = place;
      long before = (long) BITS.getVolatile(now.mapping, now.offset);
      long after = Double.doubleToLongBits(Double.longBitsToDouble(before) + amount);
      if (before != LEFT && BITS.weakCompareAndSet(now.mapping, now.offset, before, after)) {
        return;
      }
    }
  }

  /** Adds to the value, unless the sum is NaN. Returns whether it was added. */
  public boolean addUnlessNaN(double amount) {
    while (true) {
      Place now = place;
      long before = (long) BITS.getVolatile(now.mapping, now.offset);
      if (before != LEFT) {
        double after = Double.longBitsToDouble(before) + amount;
        if (Double.isNaN(after)) {
          return false;
        }
        long bits = Double.doubleToLongBits(after);
        if (BITS.weakCompareAndSet(now.mapping, now.offset, before, bits)) {
          return true;
        }
      }
    }
  }

  /** Replaces the value. */
  public void set(double value) {
    long after = Double.doubleToLongBits(value);
    while (true) {
      Place now = place;
      long before = (long) BITS.getVolatile(now.mapping, now.offset);
      if (before != LEFT && BITS.weakCompareAndSet(now.mapping, now.offset, before, after)) {
        return;
      }
    }
  }

  /** Sets the time of the last change to now. */
  public void touch() {
    Instant now = Instant.now();
    setTimestamp(now.getEpochSecond() + now.getNano() / 1e9);
  }

  /** Sets the time of the last change, after the value: a reader sees an older time at worst. */
  public void setTimestamp(double seconds) {
    Place now;
    do {
      now = place;
      BITS.setVolatile(now.mapping, now.offset + 8, Double.doubleToLongBits(seconds));
      // A cell that leaves after this look takes the time along.
    } while ((long) BITS.getVolatile(now.mapping, now.offset) == LEFT);
  }

  /** Returns the value. */
  public double get() {
    while (true) {
      Place now = place;
      long bits = (long) BITS.getVolatile(now.mapping, now.offset);
      if (bits != LEFT) {
        return Double.longBitsToDouble(bits);
      }
    }
  }

  /** Returns the time of the last change, 0 if there was none. */
  double timestamp() {
    Place now = place;
    return Double.longBitsToDouble((long) BITS.getVolatile(now.mapping, now.offset + 8));
  }

  /**
   * Continues in another file, when nobody reads the old one. A thread that is changing the value
   * at this moment finds that the cell has left, and waits for the new place.
   */
  void moveTo(Place other) {
    Place old = place;
    long value = (long) BITS.getAndSet(old.mapping, old.offset, LEFT);
    BITS.setVolatile(other.mapping, other.offset, value);
    BITS.setVolatile(
        other.mapping, other.offset + 8, (long) BITS.getVolatile(old.mapping, old.offset + 8));
    place = other;
  }
}
