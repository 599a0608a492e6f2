package io.forethought.benchmarks.shared;

/** Where values are kept, and who writes them at the same time. */
enum Home {
  MEMORY("memory, 1 thread", 1, 1),
  MEMORY_TWO_THREADS("memory, 2 threads", 2, 1),
  SHARED("directory, 1 thread", 1, 1),
  SHARED_TWO_THREADS("directory, 2 threads", 2, 1),
  SHARED_TWO_PROCESSES("directory, 2 processes", 1, 2);

  private final String title;
  private final int threads;
  private final int processes;

  Home(String title, int threads, int processes) {
    this.title = title;
    this.threads = threads;
    this.processes = processes;
  }

  String title() {
    return title;
  }

  int threads() {
    return threads;
  }

  int processes() {
    return processes;
  }

  boolean isShared() {
    return this != MEMORY && this != MEMORY_TWO_THREADS;
  }
}
