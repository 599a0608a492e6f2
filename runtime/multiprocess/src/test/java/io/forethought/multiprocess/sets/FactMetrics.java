package io.forethought.multiprocess.sets;

/** Facts and states of a process. */
interface FactMetrics {

  /** The mode of a process. */
  enum Mode {
    STARTING,
    OPEN,
    CLOSED
  }

  void build(String version);

  void mode(String shop, Mode mode);
}
