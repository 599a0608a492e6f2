package io.forethought.multiprocess.directory;

/** Whether the process that writes a file runs. */
public enum Liveness {
  /** A Forethought process that has its lock, or another process that has the file open. */
  RUNNING("running"),
  /** A Forethought process without its lock. */
  ENDED("ended"),
  /**
   * A process without a lock, such as one with the Python client, that does not run here. It may
   * run in another container.
   */
  NOT_HERE("not running on this machine"),
  /** No process: files of ended processes became this one. */
  COMPACTED("compacted");

  private final String text;

  Liveness(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
