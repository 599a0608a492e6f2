package io.forethought.multiprocess.sets;

/** What records into the cells of one series. */
interface CellValues {

  /** Returns the values of all cells. */
  double[] state();

  /** Records what another series of the same family has recorded between two states. */
  void record(double[] before, double[] after);

  /** Writes that the series is in use now. */
  void touch();
}
