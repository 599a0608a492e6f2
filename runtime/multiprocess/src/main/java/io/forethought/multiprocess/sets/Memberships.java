package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.directory.ProcessFiles;
import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.scrape.DirectoryScrape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The metric sets of this process, and the files that they write. Two gauges of the same name,
 * which are on two registries, are in the files of two processes: otherwise, one would replace the
 * other.
 */
final class Memberships {

  private final DirectoryScrape directory;
  private final List<ProcessFiles> files = new ArrayList<>();

  /** The sets that have not left. One that was never registered is garbage collected. */
  private final Set<Member> members = Collections.newSetFromMap(new WeakHashMap<>());

  /** The names of the gauges that sets have left in the files. */
  private final Set<String> left = new HashSet<>();

  private @Nullable Thread shutdown;
  private @Nullable RefreshLoop refreshing;

  Memberships(DirectoryScrape directory) {
    this.directory = directory;
  }

  synchronized void add(Member member) {
    members.add(member);
  }

  synchronized List<Member> members() {
    return List.copyOf(members);
  }

  /** Returns the files of this process. */
  synchronized ProcessFiles files() {
    return files.isEmpty() ? join() : files.get(0);
  }

  /** Returns the files for a gauge of a set: those that no other registered set uses for it. */
  synchronized ProcessFiles files(Member member, String gauge) {
    for (ProcessFiles joined : files) {
      if (isFree(joined, member, gauge)) {
        return joined;
      }
    }
    return join();
  }

  private boolean isFree(ProcessFiles joined, Member member, String gauge) {
    for (Member other : members) {
      if (other != member && other.isRegistered() && other.uses(joined, gauge)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a set has left a gauge in the files, and nobody has asked before. */
  synchronized boolean isLeft(String gauge) {
    return left.remove(gauge);
  }

  private ProcessFiles join() {
    ProcessFiles joined = directory.join(Long.toString(ProcessHandle.current().pid()));
    files.add(joined);
    if (shutdown == null) {
      leaveAtTheEnd();
    }
    return joined;
  }

  private void leaveAtTheEnd() {
    Thread hook = DetachedThread.of(this::end, "forethought-multiprocess");
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      shutdown = hook;
    } catch (IllegalStateException e) {
      // The JVM is ending, so the system soon releases the locks.
    }
  }

  private void end() {
    refreshMembers();
    synchronized (this) {
      close();
    }
  }

  /** Writes the values that are kept elsewhere, and those that have no place in the files. */
  void refresh() {
    refreshMembers();
    List<ExtraValue> extras = new ArrayList<>();
    members().forEach(member -> extras.addAll(member.extras(ExtraValue.Kind.PROCESS)));
    extras.addAll(shared().values());
    first().ifPresent(joined -> joined.writeExtras(extras));
  }

  private void refreshMembers() {
    members().forEach(Member::refresh);
  }

  /** Returns the facts and exemplars of this process. */
  ExtraFile shared() {
    List<ExtraValue> exemplars = new ArrayList<>();
    members().forEach(member -> exemplars.addAll(member.exemplars()));
    // If a file has no room for all, the oldest are left out.
    exemplars.sort(Comparator.comparing(ExtraValue::millis).reversed());
    List<ExtraValue> values = new ArrayList<>();
    members().forEach(member -> values.addAll(member.extras(ExtraValue.Kind.FACT)));
    values.addAll(exemplars);
    return ExtraFile.inMemory(first().map(ProcessFiles::process).orElse(""), values);
  }

  private synchronized Optional<ProcessFiles> first() {
    return files.stream().findFirst();
  }

  /** Also writes such values when this process is not scraped. */
  synchronized void startRefreshing() {
    if (refreshing == null) {
      refreshing = RefreshLoop.start(this::refresh);
    }
  }

  /** Removes a set. With the last one, this process leaves the directory. */
  synchronized void remove(Member member) {
    members.remove(member);
    left.addAll(member.gauges());
    if (members.isEmpty() && isHookRemoved()) {
      close();
    }
  }

  /** Returns false if the JVM is ending: then the hook runs anyway. */
  private boolean isHookRemoved() {
    Thread hook = shutdown;
    try {
      shutdown = null;
      return hook == null || Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void close() {
    for (ProcessFiles joined : files) {
      try {
        directory.leave(joined);
      } catch (IOException e) {
        // The next scrape of another process ignores the files.
      }
    }
    files.clear();
    left.clear();
    if (refreshing != null) {
      refreshing.end();
      refreshing = null;
    }
  }
}
