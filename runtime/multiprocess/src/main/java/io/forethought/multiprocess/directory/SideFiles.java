package io.forethought.multiprocess.directory;

/**
 * The names of the files beside those with metrics. Python reads only names that end in {@code
 * .db}.
 */
final class SideFiles {

  /** Locked by a process that creates or removes files. */
  static final String DIRECTORY_LOCK = "forethought.lock";

  /** Exists while files are exchanged. It is empty, so that Python's scrape fails. */
  static final String BARRIER = "compaction-running.db";

  /** The end of a compacted file that is not yet published. */
  static final String NEXT = ".next";

  /** The end of a file that a process is creating. */
  static final String NEW = ".new";

  private static final String EXTRA = "extra_";
  private static final String TEXT = ".txt";
  private static final String PROCESS = "process_";
  private static final String LOCK = ".lock";

  /** The beginning of the process in the names of compacted files. */
  private static final String COMPACTED = "compacted-";

  private SideFiles() {}

  /** Returns the file that a process keeps locked while it runs. */
  static String processLock(String process) {
    return PROCESS + process + LOCK;
  }

  static boolean isProcessLock(String name) {
    return name.startsWith(PROCESS) && name.endsWith(LOCK);
  }

  /** Returns the process that locks a file. */
  static String lockedBy(String name) {
    return name.substring(PROCESS.length(), name.length() - LOCK.length());
  }

  /** Returns the file of what a running process exposes beside its files with metrics. */
  static String extra(String process) {
    return EXTRA + process + TEXT;
  }

  static boolean isExtra(String name) {
    return name.startsWith(EXTRA) && name.endsWith(TEXT);
  }

  /** Returns the process that writes a file beside those with metrics. */
  static String extraOf(String name) {
    return name.substring(EXTRA.length(), name.length() - TEXT.length());
  }

  /** Returns what stands for the process in the names of compacted files. */
  static String compacted(int generation, String suffix) {
    return COMPACTED + generation + suffix;
  }

  static boolean isCompacted(String process) {
    return process.startsWith(COMPACTED);
  }
}
