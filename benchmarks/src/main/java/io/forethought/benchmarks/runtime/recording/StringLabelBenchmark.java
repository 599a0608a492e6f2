package io.forethought.benchmarks.runtime.recording;

import org.openjdk.jmh.annotations.Benchmark;

/** An increment of a counter with a label of text, of which 40 values are seen. */
public class StringLabelBenchmark {

  @Benchmark
  public void forethought(Calls calls, ForethoughtState forethought) {
    forethought.metrics.calls(calls.campaign(calls.next())).inc();
  }

  @Benchmark
  public void clientJava(Calls calls, ClientJavaState client) {
    client.calls.labelValues(calls.campaign(calls.next())).inc();
  }

  @Benchmark
  public void micrometerTags(Calls calls, MicrometerState micrometer) {
    micrometer.registry.counter("shop.calls", "campaign", calls.campaign(calls.next())).increment();
  }
}
