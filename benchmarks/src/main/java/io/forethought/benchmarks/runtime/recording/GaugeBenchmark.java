package io.forethought.benchmarks.runtime.recording;

import org.openjdk.jmh.annotations.Benchmark;

/** Setting and counting up a gauge with an enum label. */
public class GaugeBenchmark {

  @Benchmark
  public void setForethought(Calls calls, ForethoughtState forethought) {
    int call = calls.next();
    forethought.metrics.waiting(calls.action(call)).set(call);
  }

  @Benchmark
  public void setClientJava(Calls calls, ClientJavaState client) {
    int call = calls.next();
    client.waiting.labelValues(calls.action(call).text()).set(call);
  }

  @Benchmark
  public void setClientJavaKept(Calls calls, ClientJavaState client) {
    int call = calls.next();
    client.waitingKept[calls.actionIndex(call)].set(call);
  }

  @Benchmark
  public void setLeanClientJavaKept(Calls calls, LeanClientJavaState client) {
    int call = calls.next();
    client.waitingKept[calls.actionIndex(call)].set(call);
  }

  @Benchmark
  public void setMicrometer(Calls calls, MicrometerState micrometer) {
    int call = calls.next();
    micrometer.waiting[calls.actionIndex(call)].set(call);
  }

  @Benchmark
  public void incForethought(Calls calls, ForethoughtState forethought) {
    forethought.metrics.waiting(calls.action(calls.next())).inc();
  }

  @Benchmark
  public void incClientJavaKept(Calls calls, ClientJavaState client) {
    client.waitingKept[calls.actionIndex(calls.next())].inc();
  }

  @Benchmark
  public void incLeanClientJavaKept(Calls calls, LeanClientJavaState client) {
    client.waitingKept[calls.actionIndex(calls.next())].inc();
  }

  @Benchmark
  public void incMicrometer(Calls calls, MicrometerState micrometer) {
    micrometer.waiting[calls.actionIndex(calls.next())].incrementAndGet();
  }
}
