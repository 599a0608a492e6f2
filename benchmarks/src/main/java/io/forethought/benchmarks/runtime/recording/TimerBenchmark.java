package io.forethought.benchmarks.runtime.recording;

import io.prometheus.metrics.core.datapoints.Timer;
import org.openjdk.jmh.annotations.Benchmark;

/** Timing a block, here an empty one, into a histogram with an enum label and 11 buckets. */
@SuppressWarnings("try") // A timed block does not name its timer.
public class TimerBenchmark {

  @Benchmark
  public long nanoTime() {
    long start = System.nanoTime();
    return System.nanoTime() - start;
  }

  @Benchmark
  public void forethought(Calls calls, ForethoughtState forethought) {
    try (Timer timer = forethought.metrics.answerTime(calls.action(calls.next())).startTimer()) {}
  }

  @Benchmark
  public void clientJavaKept(Calls calls, ClientJavaState client) {
    try (Timer timer = client.answerTimeKept[calls.actionIndex(calls.next())].startTimer()) {}
  }

  @Benchmark
  public void classicClientJavaKept(Calls calls, LeanClientJavaState client) {
    try (Timer timer = client.classicKept[calls.actionIndex(calls.next())].startTimer()) {}
  }

  @Benchmark
  public void micrometerKept(Calls calls, MicrometerState micrometer) {
    io.micrometer.core.instrument.Timer.Sample sample =
        io.micrometer.core.instrument.Timer.start(micrometer.registry);
    sample.stop(micrometer.answerTimeKept[calls.actionIndex(calls.next())]);
  }
}
