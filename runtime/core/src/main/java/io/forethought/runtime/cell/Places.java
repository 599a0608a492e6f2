package io.forethought.runtime.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of all threads that record. The program has one table of them, so a thread finds its
 * place without any metric. Metric sets have numbers: a place has one page for each set that its
 * thread records in.
 *
 * <p>The identifier of a thread determines its place. If that place belongs to another living
 * thread, and for virtual threads, a place is borrowed for one write. If the owner of a place is
 * dead, the next thread takes over the pages with their values. So there are at most 64 places with
 * an owner, and as many to borrow as there are processors, rounded up to a power of two. In each of
 * them, a set takes 8 bytes per cell if something was recorded there.
 *
 * <p>A page lives as long as the cells of its set are reachable. Then its number is free for
 * another set. A thread that is about to write for the old set cannot spoil the new one: it refers
 * to the old cells until it has found its own page, or has finished a write to a borrowed place,
 * and only a thread itself puts pages into its own place.
 */
final class Places {

  private static final int MIN_PLACES = 16;
  private static final int MAX_PLACES = 64;

  private static final Places OF_PROGRAM = new Places(Runtime.getRuntime().availableProcessors());

  /** The table that every call reads. The JIT compiler knows its address and length. */
  private static final Place[] TABLE = OF_PROGRAM.owned;

  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Place[].class);

  private final Place[] owned;
  private final LendablePlaces lendable;
  private final List<@Nullable Holder> holders = new ArrayList<>();
  private final ReferenceQueue<CellSpace> unreachable = new ReferenceQueue<>();

  /** The cells that a number belongs to. */
  private static final class Holder extends WeakReference<CellSpace> {

    private final int page;

    Holder(CellSpace cells, ReferenceQueue<CellSpace> unreachable, int page) {
      super(cells, unreachable);
      this.page = page;
    }
  }

  Places(int processors) {
    this(
        Math.max(MIN_PLACES, Math.min(MAX_PLACES, powerOfTwo(4L * processors))),
        powerOfTwo(processors));
  }

  /** Both arguments must be powers of two. */
  Places(int owned, int maxLendable) {
    this.owned = new Place[owned];
    for (int number = 0; number < owned; number++) {
      this.owned[number] = new Place(number);
    }
    this.lendable = new LendablePlaces(owned, maxLendable);
  }

  private static int powerOfTwo(long atLeast) {
    return (int) Math.min(1 << 20, Long.highestOneBit(Math.max(1, 2 * atLeast - 1)));
  }

  static Places ofProgram() {
    return OF_PROGRAM;
  }

  /** Returns the program's places that have an owner. */
  static Place[] table() {
    return TABLE;
  }

  /** Returns the places that have an owner. */
  Place[] owned() {
    return owned;
  }

  /** Returns the number of all places. */
  int count() {
    return owned.length + lendable.all().length;
  }

  /** Returns the place with a number, as it is now. */
  Place get(int number) {
    return number < owned.length
        ? (Place) PLACE.getAcquire(owned, number)
        : lendable.all()[number - owned.length];
  }

  /** Returns a place to which the calling thread may write until it closes it. */
  Place open() {
    Thread self = Thread.currentThread();
    int number = (int) self.getId() & (owned.length - 1);
    Place place = get(number);
    if (place.refersTo(self)) {
      return place;
    }
    if (!VirtualThreads.isVirtual(self) && place.isFree()) {
      Place own = place.passedTo(self);
      if (PLACE.compareAndSet(owned, number, place, own)) {
        return own;
      }
    }
    return lendable.borrow(self);
  }

  /** Makes room for a page in a place. Only the writer of the place may call this. */
  synchronized void makeRoom(Place place) {
    place.makeRoom(holders.size());
  }

  /** Returns a number for the page of a set, which is free again when its cells are unreachable. */
  synchronized int number(CellSpace cells) {
    releaseUnreachable();
    int page = holders.indexOf(null);
    if (page < 0) {
      page = holders.size();
      holders.add(null);
    }
    holders.set(page, new Holder(cells, unreachable, page));
    return page;
  }

  /** Removes the pages of sets whose cells nobody can reach any more. */
  void releaseUnreachable() {
    for (Reference<?> gone = unreachable.poll(); gone != null; gone = unreachable.poll()) {
      release(((Holder) gone).page);
    }
  }

  // The lock excludes a thread that makes room, and would keep a page that is removed meanwhile.
  synchronized void release(int page) {
    for (int number = 0; number < count(); number++) {
      get(number).remove(page);
    }
    holders.set(page, null);
  }
}
