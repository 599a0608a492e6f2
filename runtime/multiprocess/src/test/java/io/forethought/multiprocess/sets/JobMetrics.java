package io.forethought.multiprocess.sets;

/** The metrics of a part of the program that not all processes run. */
interface JobMetrics {

  void jobs(long number);
}
