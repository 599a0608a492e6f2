package io.forethought.multiprocess.directory;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Replaces files by compacted ones. It begins when the journal gets its name; what is left of it
 * can be done at any later time.
 *
 * <p>Forethought's readers follow the journal, and see the files before or after the exchange.
 * Python lists the files and opens them one by one. Whatever it listed before the exchange, it
 * either opens all of them in time, or fails because one is missing. Whatever it listed during the
 * exchange contains the barrier, an empty file, with which it fails too. So a Python scrape can
 * fail, but it never counts a value twice or not at all.
 */
final class Exchange {

  /** Python can list up to this number of files in one step, which no change interrupts. */
  private static final int FILES_IN_ONE_STEP = 500;

  private static final long LISTING_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Changes changes;

  Exchange(Changes changes) {
    this.changes = changes;
  }

  /** Begins and does an exchange. */
  void run(Journal journal, Listing listing) throws IOException {
    CompactionState state = listing.state().next();
    String unfinished = state.fileName() + SideFiles.NEW;
    changes.write(unfinished, journal.lines());
    changes.rename(unfinished, state.fileName());
    finish(journal, state, listing);
  }

  /** Does what a process has left that was killed. Returns whether there was something. */
  boolean recover(Listing listing) throws IOException {
    CompactionState state = listing.state();
    if (state.running()) {
      finish(Journal.last(changes.directory(), state), state, listing);
      return true;
    }
    return false;
  }

  private void finish(Journal journal, CompactionState state, Listing listing) throws IOException {
    // Files are published after the last one is removed. Afterwards, a file with a removed name is
    // a new one.
    if (journal.published().keySet().stream()
        .allMatch(name -> changes.exists(name + SideFiles.NEXT))) {
      changes.create(SideFiles.BARRIER);
      if (listing.names().size() > FILES_IN_ONE_STEP) {
        LockSupport.parkNanos(LISTING_NANOS);
      }
      for (String name : journal.removed()) {
        changes.delete(name);
      }
    }
    for (String name : journal.published().keySet()) {
      if (changes.exists(name + SideFiles.NEXT)) {
        changes.rename(name + SideFiles.NEXT, name);
      }
    }
    changes.delete(SideFiles.BARRIER);
    changes.rename(state.fileName(), state.done().fileName());
    deleteOld(listing.names(), state);
  }

  private void deleteOld(List<String> names, CompactionState state) throws IOException {
    for (String name : names) {
      if (CompactionState.isTold(name)
          && !name.equals(state.done().fileName())
          && !name.equals(state.fileName())) {
        changes.delete(name);
      }
    }
  }
}
