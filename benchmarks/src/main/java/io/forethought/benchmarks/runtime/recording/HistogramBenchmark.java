package io.forethought.benchmarks.runtime.recording;

import io.opentelemetry.api.common.Attributes;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;

/** An observation of a histogram with an enum label and 11 buckets. */
public class HistogramBenchmark {

  @Benchmark
  public double nothing(Calls calls) {
    int call = calls.next();
    return calls.seconds(call) + calls.actionIndex(call);
  }

  @Benchmark
  public void forethought(Calls calls, ForethoughtState forethought) {
    int call = calls.next();
    forethought.metrics.answerTime(calls.action(call)).observe(calls.seconds(call));
  }

  @Benchmark
  public void forethoughtEvent(Calls calls, ForethoughtState forethought) {
    int call = calls.next();
    forethought.metrics.answered(calls.action(call), calls.seconds(call));
  }

  @Benchmark
  public void clientJava(Calls calls, ClientJavaState client) {
    int call = calls.next();
    client.answerTime.labelValues(calls.action(call).text()).observe(calls.seconds(call));
  }

  @Benchmark
  public void clientJavaKept(Calls calls, ClientJavaState client) {
    int call = calls.next();
    client.answerTimeKept[calls.actionIndex(call)].observe(calls.seconds(call));
  }

  @Benchmark
  public void bothKindsClientJavaKept(Calls calls, LeanClientJavaState client) {
    int call = calls.next();
    client.bothKindsKept[calls.actionIndex(call)].observe(calls.seconds(call));
  }

  @Benchmark
  public void classicClientJava(Calls calls, LeanClientJavaState client) {
    int call = calls.next();
    client.classic.labelValues(calls.action(call).text()).observe(calls.seconds(call));
  }

  @Benchmark
  public void classicClientJavaKept(Calls calls, LeanClientJavaState client) {
    int call = calls.next();
    client.classicKept[calls.actionIndex(call)].observe(calls.seconds(call));
  }

  @Benchmark
  public void micrometerBuilder(Calls calls, MicrometerState micrometer) {
    int call = calls.next();
    micrometer.answerTime(calls.action(call)).record(calls.nanos(call), TimeUnit.NANOSECONDS);
  }

  @Benchmark
  public void micrometerKept(Calls calls, MicrometerState micrometer) {
    int call = calls.next();
    micrometer.answerTimeKept[calls.actionIndex(call)].record(
        calls.nanos(call), TimeUnit.NANOSECONDS);
  }

  @Benchmark
  public void openTelemetry(Calls calls, OpenTelemetryState telemetry) {
    int call = calls.next();
    telemetry.answerTime.record(
        calls.seconds(call), Attributes.of(OpenTelemetryState.ACTION, calls.action(call).text()));
  }

  @Benchmark
  public void openTelemetryKept(Calls calls, OpenTelemetryState telemetry) {
    int call = calls.next();
    telemetry.answerTime.record(
        calls.seconds(call), telemetry.answerTimeKept[calls.actionIndex(call)]);
  }

  @Benchmark
  public void openTelemetryBound(Calls calls, OpenTelemetryState telemetry) {
    int call = calls.next();
    telemetry.answerTimeBound[calls.actionIndex(call)].record(calls.seconds(call));
  }

  @Benchmark
  public void dropwizardKept(Calls calls, DropwizardState dropwizard) {
    int call = calls.next();
    dropwizard.answerTimeKept[calls.actionIndex(call)].update(calls.nanos(call));
  }
}
