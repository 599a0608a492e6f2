package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the cells of one metric set that has one writer at a time: the thread that owns the
 * slab, or the one that has borrowed it. So the writer adds with a plain load and a store.
 *
 * <p>The fields are plain, and read and written through the handles below wherever more than the
 * writer is concerned. Each method says who may call it.
 */
final class Slab {

  /** A cache line, in cells: neighbours in memory are written by others. */
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

  @SuppressWarnings("UnusedVariable") // Used through the handle alone.
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

  /** Whether a thread, which must be the calling one, owns this slab. */
  // A plain read: only the thread itself makes itself the owner, and nobody takes its place alive.
  boolean isOwnedBy(Thread self) {
    return owner == self;
  }

  /** Makes the calling thread the owner if there is none, or none alive. */
  // What a dead owner wrote is seen: whoever finds a thread dead sees all that it did (JLS 17.4.5).
  boolean claim(Thread self) {
    Thread last = (Thread) OWNER.getAcquire(this);
    return (last == null || !last.isAlive()) && OWNER.compareAndSet(this, last, self);
  }

  /** Lets go of an owner that is dead. Any thread may call this. */
  void forgetDeadOwner() {
    Thread last = (Thread) OWNER.getAcquire(this);
    if (last != null && !last.isAlive()) {
      OWNER.compareAndSet(this, last, (Thread) null);
    }
  }

  /** Makes the calling thread the writer until it closes the slab, unless another one is. */
  boolean borrow() {
    return !(boolean) LENT.getOpaque(this) && LENT.compareAndSet(this, false, true);
  }

  /** Ends a write: a slab that was borrowed is free again. Only the writer may call this. */
  void close() {
    if (lent) {
      LENT.setRelease(this, false);
    }
  }

  /** Adds to a cell of whole numbers. Only the writer may call this. */
  void add(int cell, long amount) {
    long[] own = reaching(cell);
    CELL.setOpaque(own, cell, own[cell] + amount);
  }

  /** Adds to a cell that holds the bits of a double. Only the writer may call this. */
  void add(int cell, double amount) {
    long[] own = reaching(cell);
    CELL.setOpaque(own, cell, plus(own[cell], amount));
  }

  /**
   * Adds an observation to a distribution: to one of its buckets, then to the sum, then to the
   * count, so that a reader who finds as many observations in the buckets as in the count has a
   * cut. Only the writer may call this.
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

  /** The value of a cell. Any thread may call this. */
  long get(int cell) {
    long[] now = (long[]) CELLS.getAcquire(this);
    return cell < now.length ? (long) CELL.getOpaque(now, cell) : 0;
  }

  /** Adds the values of some cells to those of other slabs. Any thread may call this. */
  void addTo(long[] sums, int[] wanted, int first, int count) {
    long[] now = (long[]) CELLS.getAcquire(this);
    if (now.length == 0) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int cell = wanted[first + i];
      if (cell < now.length) {
        sums[i] += (long) CELL.getOpaque(now, cell);
      }
    }
  }

  /** Whether there may be something in a cell. Any thread may call this. */
  boolean reaches(int cell) {
    return cell < ((long[]) CELLS.getAcquire(this)).length;
  }

  /**
   * Copies the buckets and the sum of a distribution that was recorded here, if no observation
   * comes in between. Any thread may call this.
   *
   * @return whether the copy is a cut
   */
  // The count is read first and the buckets last. An observation that the sum has and the count has
  // not would be among the buckets, so that they would be more than the count.
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

  /** Asks the writer for a cut at the end of its next observation, or for none any more. */
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
    return Double.doubleToRawLongBits(Double.longBitsToDouble(bits) + amount);
  }

  private long[] reaching(int cell) {
    long[] own = cells;
    return cell < own.length ? own : grow(home.size());
  }

  // The first time as long as is needed; later with room to spare, as new labels come up one by
  // one.
  private long[] grow(int size) {
    long[] own = cells;
    int spare = own.length == 0 ? PADDING : PADDING + size / 8;
    long[] grown = Arrays.copyOf(own, size + spare);
    CELLS.setRelease(this, grown);
    return grown;
  }
}
