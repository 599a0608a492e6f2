package io.forethought.multiprocess.directory;

import io.forethought.multiprocess.format.MetricFileName;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The processes of one look at a directory. */
final class Processes {

  private static final ProcessLock.State NO_LOCK = new ProcessLock.State(false, 0);
  private static final ProcessLock.State UNKNOWN_LOCK = new ProcessLock.State(true, 0);

  private final Path directory;
  private final Set<String> locked;
  private final Map<String, Known> known = new HashMap<>();

  private record Known(Liveness liveness, long joinedMillis) {}

  /** The processes are tested after the files were listed, so that no new file looks ended. */
  Processes(Path directory, Listing listing) {
    this.directory = directory;
    this.locked = listing.lockedProcesses().collect(Collectors.toSet());
  }

  Liveness liveness(String process) throws IOException {
    return process(process).liveness();
  }

  /**
   * Returns when the values of a file began at 0, in milliseconds since 1970; 0 if that is not
   * known.
   */
  long createdMillis(MetricFileName file, Journal journal) throws IOException {
    return SideFiles.isCompacted(file.process())
        ? journal.createdMillis(file.toString())
        : process(file.process()).joinedMillis();
  }

  private Known process(String process) throws IOException {
    Known found = known.get(process);
    if (found == null) {
      ProcessLock.State lock = lock(process);
      found = new Known(test(process, lock.isHeld()), lock.joinedMillis());
      known.put(process, found);
    }
    return found;
  }

  private Liveness test(String process, boolean isHeld) {
    if (SideFiles.isCompacted(process)) {
      return Liveness.COMPACTED;
    }
    if (isHeld) {
      return Liveness.RUNNING;
    }
    boolean hasLock = locked.contains(process);
    // A Python process that got the id of an ended one goes on with its files.
    if (isOther(process) && ProcessIdentity.uses(process, !hasLock)) {
      return Liveness.RUNNING;
    }
    return hasLock ? Liveness.ENDED : Liveness.NOT_HERE;
  }

  private ProcessLock.State lock(String process) throws IOException {
    try {
      return locked.contains(process) ? ProcessLock.state(directory, process) : NO_LOCK;
    } catch (NoSuchFileException e) {
      return NO_LOCK;
    } catch (AccessDeniedException e) {
      // It belongs to another user. What cannot be known to have ended stays.
      return UNKNOWN_LOCK;
    }
  }

  /** This process has opened its files under the names that it knows. */
  private static boolean isOther(String process) {
    return !process.equals(Long.toString(ProcessHandle.current().pid()));
  }
}
