package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the cells of one metric set that has one writer at a time: the thread that owns the
 * slab or has borrowed it. Therefore, the writer adds with a plain load and a store.
 *
 * <p>The fields are plain. Wherever another thread may be involved, they are accessed through the
 * handles below. Each method documents which threads may call it.
 */
final class Slab {

  /** A cache line, in cells, because adjacent memory is written by other threads. */
  static final int PADDING = 8;

  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle OWNER = field("owner", Thread.class);
  private static final VarHandle CELLS = field("cells", long[].class);
  private static final VarHandle LENT = field("lent", boolean.class);
  private static final VarHandle REQUEST = field("request", CutRequest.class);

  private static final long[] NONE = {};

  private final Slabs home;
  private @Nullable Thread owner;
  private long[] cells = NONE;
  private boolean lent;

  @SuppressWarnings("UnusedVariable") // Accessed only through the handle.
  private @Nullable CutRequest request;

  Slab(Slabs home) {
    this.home = home;
  }

  Slabs home() {
    return home;
  }

  private static VarHandle field(String name, Class<?> type) {
    try {
      return MethodHandles.lookup().findVarHandle(Slab.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Returns whether a thread, which must be the calling one, owns this slab. */
  // A plain read: only the thread makes itself the owner, and no other thread takes over while it
  // lives.
  boolean isOwnedBy(Thread self) {
    return owner == self;
  }

  /** Makes the calling thread the owner if there is no owner or the owner is dead. */
  // A thread that detects the end of another thread sees all its writes (JLS 17.4.5).
  boolean claim(Thread self) {
    Thread last = (Thread) OWNER.getAcquire(this);
    return (last == null || !last.isAlive()) && OWNER.compareAndSet(this, last, self);
  }

  /** Releases a dead owner. Any thread may call this. */
  void forgetDeadOwner() {
    Thread last = (Thread) OWNER.getAcquire(this);
    if (last != null && !last.isAlive()) {
      OWNER.compareAndSet(this, last, (Thread) null);
    }
  }

  /**
   * Makes the calling thread the writer until it closes the slab, unless another thread is the
   * writer.
   */
  boolean borrow() {
    return !(boolean) LENT.getOpaque(this) && LENT.compareAndSet(this, false, true);
  }

  /** Ends a write and returns a borrowed slab. Only the writer may call this. */
  void close() {
    if (lent) {
      LENT.setRelease(this, false);
    }
  }

  /**
   * Adds to a cell of whole numbers that are not negative, unless the sum is too large for a long.
   * Only the writer may call this.
   *
   * @return whether the amount was added
   */
  boolean add(int cell, long amount) {
    long[] own = reaching(cell);
    long sum = own[cell] + amount;
    if (sum < 0) {
      return false;
    }
    CELL.setOpaque(own, cell, sum);
    return true;
  }

  /** Adds to a cell that holds the bits of a double. Only the writer may call this. */
  void add(int cell, double amount) {
    long[] own = reaching(cell);
    CELL.setOpaque(own, cell, plus(own[cell], amount));
  }

  /**
   * Adds an observation to a distribution: to one of its buckets, then to the sum, then to the
   * count. A reader that finds the same number of observations in the buckets and in the count has
   * a consistent cut. Only the writer may call this.
   */
  void observe(int first, int bucket, int buckets, double amount) {
    int sum = first + buckets;
    int count = sum + 1;
    long[] own = reaching(count);
    CELL.setOpaque(own, first + bucket, own[first + bucket] + 1);
    CELL.setRelease(own, sum, plus(own[sum], amount));
    CELL.setRelease(own, count, own[count] + 1);
    if ((CutRequest) REQUEST.getOpaque(this) != null) {
      answer();
    }
  }

  /** Returns the value of a cell. Any thread may call this. */
  long get(int cell) {
    long[] now = (long[]) CELLS.getAcquire(this);
    return cell < now.length ? (long) CELL.getOpaque(now, cell) : 0;
  }

  /**
   * Adds the values of some cells to sums over slabs. A sum that is too large for a long is
   * negative from then on. Any thread may call this.
   */
  void addTo(long[] sums, int[] wanted, int first, int count) {
    long[] now = (long[]) CELLS.getAcquire(this);
    if (now.length == 0) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int cell = wanted[first + i];
      if (cell < now.length) {
        long sum = sums[i] + (long) CELL.getOpaque(now, cell);
        sums[i] = (sums[i] | sum) < 0 ? Long.MIN_VALUE : sum;
      }
    }
  }

  /** Returns whether a cell may hold a value. Any thread may call this. */
  boolean reaches(int cell) {
    return cell < ((long[]) CELLS.getAcquire(this)).length;
  }

  /**
   * Copies the buckets and the sum of a distribution, unless an observation interferes. Any thread
   * may call this.
   *
   * @return whether the copy is a consistent cut
   */
  // The count is read first and the buckets last. An observation that is in the sum but not in the
  // count is also in the buckets, which then add up to more than the count.
  boolean copyCut(int first, int buckets, long[] copy) {
    long[] now = (long[]) CELLS.getAcquire(this);
    long missing = (long) CELL.getAcquire(now, first + buckets + 1);
    copy[buckets] = (long) CELL.getAcquire(now, first + buckets);
    for (int i = 0; i < buckets; i++) {
      copy[i] = (long) CELL.getAcquire(now, first + i);
      missing -= copy[i];
    }
    return missing == 0;
  }

  /** Asks the writer for a cut at the end of its next observation; null withdraws the request. */
  void ask(@Nullable CutRequest cut) {
    REQUEST.setVolatile(this, cut);
  }

  private void answer() {
    CutRequest asked = (CutRequest) REQUEST.getAcquire(this);
    if (asked != null) {
      asked.answer(cells);
      REQUEST.compareAndSet(this, asked, (CutRequest) null);
    }
  }

  private static long plus(long bits, double amount) {
    return Double.doubleToRawLongBits(finite(Double.longBitsToDouble(bits) + amount));
  }

  /** Returns a sum, or the largest number if the sum is too large: infinite sums have no rate. */
  static double finite(double sum) {
    return Double.isFinite(sum) ? sum : Math.copySign(Double.MAX_VALUE, sum);
  }

  private long[] reaching(int cell) {
    long[] own = cells;
    return cell < own.length ? own : grow(home.size());
  }

  // The first array is as long as needed. Later ones have spare room, because new labels appear one
  // by one.
  private long[] grow(int size) {
    long[] own = cells;
    int spare = own.length == 0 ? PADDING : PADDING + size / 8;
    long[] grown = Arrays.copyOf(own, size + spare);
    CELLS.setRelease(this, grown);
    return grown;
  }
}
