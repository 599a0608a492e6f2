package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one thread has recorded: a page of cells for each metric set that it records in, found by
 * the number of the set. A place has one writer at a time, its owner, which adds with a plain load
 * and a store.
 *
 * <p>The owner is held weakly, so that a thread that has ended keeps neither its place nor the
 * class loader of a web application. The next thread takes over the pages in a place of its own.
 *
 * <p>The fields are plain. Wherever another thread may be involved, they are accessed through the
 * handles below. Each method documents which threads may call it.
 */
class Place extends WeakReference<Thread> {

  /** A cache line, in cells, because adjacent memory is written by other threads. */
  static final int PADDING = 8;

  private static final VarHandle PAGES = pagesHandle();
  private static final VarHandle PAGE = MethodHandles.arrayElementVarHandle(long[][].class);

  private final int number;
  private long[] @Nullable [] pages;

  /** Creates a place without pages. */
  Place(int number) {
    this(number, null, new long[0][]);
  }

  private Place(int number, @Nullable Thread owner, long[] @Nullable [] pages) {
    super(owner);
    this.number = number;
    this.pages = pages;
  }

  private static VarHandle pagesHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(Place.class, "pages", long[][].class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the number under which the places have this one. */
  final int number() {
    return number;
  }

  /**
   * Returns a page of the calling thread that has a certain cell, or null if the thread does not
   * own its place or the page must be made longer. Every call that records runs this.
   */
  // Plain reads: only the owner puts a page into its place. So a thread that finds itself the owner
  // reads what it has written, or null after the set of the page is gone. An entry of the table
  // that another thread has just written does not refer to this thread, however much of it is seen.
  static long @Nullable [] own(Place[] places, int page, int cell) {
    Thread self = Thread.currentThread();
    Place place = places[(int) self.getId() & (places.length - 1)];
    long[] @Nullable [] pages = place.pages;
    if (place.refersTo(self) && page < pages.length) {
      long[] cells = pages[page];
      if (cells != null && cell < cells.length) {
        return cells;
      }
    }
    return null;
  }

  /** Returns whether another thread may own the place. Any thread may call this. */
  // A thread that detects the end of another thread sees all its writes (JLS 17.4.5).
  final boolean isFree() {
    Thread owner = get();
    return owner == null || !owner.isAlive();
  }

  /** Returns the place with the same pages for the next owner. The place must be free. */
  final Place passedTo(Thread next) {
    return new Place(number, next, (long[][]) PAGES.getAcquire(this));
  }

  /** Ends a write. Only the writer may call this. */
  void close() {}

  /** Returns a page; null if nothing was written to it. Any thread may call this. */
  final long @Nullable [] page(int page) {
    long[][] now = (long[][]) PAGES.getAcquire(this);
    return page < now.length ? (long[]) PAGE.getAcquire(now, page) : null;
  }

  /**
   * Returns a page that has a certain cell. Only the writer may call this.
   *
   * @param size the number of cells of the set
   */
  final long[] reaching(int page, int cell, int size) {
    long[] cells = pages[page];
    return cells != null && cell < cells.length ? cells : grow(page, size);
  }

  // The first array is as long as needed. Later ones have spare room, because new labels appear one
  // by one.
  private long[] grow(int page, int size) {
    long[] cells = pages[page];
    long[] grown =
        cells == null ? new long[size + PADDING] : Arrays.copyOf(cells, size + PADDING + size / 8);
    PAGE.setRelease(pages, page, grown);
    return grown;
  }

  final boolean hasRoomFor(int page) {
    return page < pages.length;
  }

  /** Makes room for pages. Only the writer may call this, and it holds the lock of the places. */
  final void makeRoom(int count) {
    PAGES.setRelease(this, Arrays.copyOf(pages, count));
  }

  /** Removes a page. Any thread that holds the lock of the places may call this. */
  final void remove(int page) {
    long[][] now = (long[][]) PAGES.getAcquire(this);
    if (page < now.length) {
      PAGE.setRelease(now, page, (long[]) null);
    }
  }
}
