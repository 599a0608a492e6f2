package shop;

/** A set whose values are read from sources. */
public interface QueueMetrics {

  double waiting();

  double archived();
}
