package io.forethought.benchmarks.runtime.recording;

import com.codahale.metrics.MetricRegistry;
import io.micrometer.core.instrument.Counter;
import io.opentelemetry.api.common.Attributes;
import org.openjdk.jmh.annotations.Benchmark;

/** An increment of a counter with two enum labels. */
public class CounterBenchmark {

  @Benchmark
  public void empty() {}

  @Benchmark
  public int nothing(Calls calls) {
    return calls.seriesIndex(calls.next());
  }

  @Benchmark
  public void plainField(BareState bare) {
    bare.one++;
  }

  @Benchmark
  public void plainArray(Calls calls, BareState bare) {
    bare.plain[calls.seriesIndex(calls.next())]++;
  }

  @Benchmark
  public void longAdder(Calls calls, BareState bare) {
    bare.adders[calls.seriesIndex(calls.next())].increment();
  }

  @Benchmark
  public void forethought(Calls calls, ForethoughtState forethought) {
    int call = calls.next();
    forethought.metrics.visits(calls.action(call), calls.continent(call)).inc();
  }

  @Benchmark
  public void forethoughtEvent(Calls calls, ForethoughtState forethought) {
    int call = calls.next();
    forethought.metrics.visited(calls.action(call), calls.continent(call));
  }

  @Benchmark
  public void forethoughtKept(Calls calls, ForethoughtState forethought) {
    forethought.visits[calls.seriesIndex(calls.next())].inc();
  }

  @Benchmark
  public void forethoughtOneSeries(ForethoughtState forethought) {
    forethought.oneVisit.inc();
  }

  @Benchmark
  public void clientJava(Calls calls, ClientJavaState client) {
    int call = calls.next();
    client.visits.labelValues(calls.action(call).text(), calls.continent(call).text()).inc();
  }

  @Benchmark
  public void clientJavaKept(Calls calls, ClientJavaState client) {
    client.visitsKept[calls.seriesIndex(calls.next())].inc();
  }

  @Benchmark
  public void clientJavaOneSeries(ClientJavaState client) {
    client.oneVisit.inc();
  }

  @Benchmark
  public void leanClientJava(Calls calls, LeanClientJavaState client) {
    int call = calls.next();
    client.visits.labelValues(calls.action(call).text(), calls.continent(call).text()).inc();
  }

  @Benchmark
  public void leanClientJavaKept(Calls calls, LeanClientJavaState client) {
    client.visitsKept[calls.seriesIndex(calls.next())].inc();
  }

  @Benchmark
  public void leanClientJavaOneSeries(LeanClientJavaState client) {
    client.oneVisit.inc();
  }

  @Benchmark
  public void micrometerBuilder(Calls calls, MicrometerState micrometer) {
    int call = calls.next();
    Counter.builder("shop.visits")
        .tag("action", calls.action(call).text())
        .tag("continent", calls.continent(call).text())
        .register(micrometer.registry)
        .increment();
  }

  @Benchmark
  public void micrometerTags(Calls calls, MicrometerState micrometer) {
    int call = calls.next();
    micrometer
        .registry
        .counter(
            "shop.visits",
            "action",
            calls.action(call).text(),
            "continent",
            calls.continent(call).text())
        .increment();
  }

  @Benchmark
  public void micrometerKept(Calls calls, MicrometerState micrometer) {
    micrometer.visitsKept[calls.seriesIndex(calls.next())].increment();
  }

  @Benchmark
  public void openTelemetry(Calls calls, OpenTelemetryState telemetry) {
    int call = calls.next();
    telemetry.visits.add(
        1,
        Attributes.of(
            OpenTelemetryState.ACTION,
            calls.action(call).text(),
            OpenTelemetryState.CONTINENT,
            calls.continent(call).text()));
  }

  @Benchmark
  public void openTelemetryKept(Calls calls, OpenTelemetryState telemetry) {
    telemetry.visits.add(1, telemetry.visitsKept[calls.seriesIndex(calls.next())]);
  }

  @Benchmark
  public void openTelemetryBound(Calls calls, OpenTelemetryState telemetry) {
    telemetry.visitsBound[calls.seriesIndex(calls.next())].add(1);
  }

  @Benchmark
  public void dropwizard(Calls calls, DropwizardState dropwizard) {
    int call = calls.next();
    dropwizard
        .registry
        .counter(
            MetricRegistry.name(
                "shop.visits", calls.action(call).text(), calls.continent(call).text()))
        .inc();
  }

  @Benchmark
  public void dropwizardKept(Calls calls, DropwizardState dropwizard) {
    dropwizard.visitsKept[calls.seriesIndex(calls.next())].inc();
  }
}
