package io.forethought.benchmarks.runtime.memory;

import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What lives on the heap of this process.
 *
 * @param bytes all objects
 * @param text of them strings, and the byte arrays that strings and prepared text are kept in
 */
record LiveHeap(long bytes, long text) {

  private static final Set<String> TEXT = Set.of("java.lang.String", "[B");

  /** What is left now after a full garbage collection. */
  static LiveHeap now() {
    try {
      Object histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return of((String) histogram);
    } catch (JMException e) {
      throw new IllegalStateException("This virtual machine tells no class histogram.", e);
    }
  }

  /** Reads lines like {@code 1: 6541 549008 [B (java.base@17.0.15)}. */
  static LiveHeap of(String histogram) {
    long bytes = 0;
    long text = 0;
    for (String line : histogram.lines().toList()) {
      String[] columns = line.strip().split("\\s+", -1);
      if (columns[0].matches("\\d+:")) {
        long size = Long.parseLong(columns[2]);
        bytes += size;
        text += TEXT.contains(columns[3]) ? size : 0;
      }
    }
    return new LiveHeap(bytes, text);
  }

  /** What has come since. */
  LiveHeap since(LiveHeap earlier) {
    return new LiveHeap(bytes - earlier.bytes, text - earlier.text);
  }
}
