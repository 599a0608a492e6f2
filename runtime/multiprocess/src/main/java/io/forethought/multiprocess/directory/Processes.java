package io.forethought.multiprocess.directory;

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

  private final Path directory;
  private final Set<String> locked;
  private final Map<String, Liveness> known = new HashMap<>();

  /** The processes are tested after the files were listed, so that no new file looks ended. */
  Processes(Path directory, Listing listing) {
    this.directory = directory;
    this.locked = listing.lockedProcesses().collect(Collectors.toSet());
  }

  Liveness liveness(String process) throws IOException {
    Liveness liveness = known.get(process);
    if (liveness == null) {
      liveness = test(process);
      known.put(process, liveness);
    }
    return liveness;
  }

  private Liveness test(String process) throws IOException {
    if (SideFiles.isCompacted(process)) {
      return Liveness.COMPACTED;
    }
    boolean hasLock = locked.contains(process);
    if (hasLock && isHeld(process)) {
      return Liveness.RUNNING;
    }
    // A Python process that got the id of an ended one goes on with its files.
    if (isOther(process) && ProcessIdentity.uses(process, !hasLock)) {
      return Liveness.RUNNING;
    }
    return hasLock ? Liveness.ENDED : Liveness.NOT_HERE;
  }

  private boolean isHeld(String process) throws IOException {
    try {
      return ProcessLock.isHeld(directory, process);
    } catch (NoSuchFileException e) {
      return false;
    } catch (AccessDeniedException e) {
      // It belongs to another user. What cannot be known to have ended stays.
      return true;
    }
  }

  /** This process has opened its files under the names that it knows. */
  private static boolean isOther(String process) {
    return !process.equals(Long.toString(ProcessHandle.current().pid()));
  }
}
