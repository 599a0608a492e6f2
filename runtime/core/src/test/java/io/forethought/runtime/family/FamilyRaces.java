package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.util.stream.Collectors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.D_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** Threads that meet in one series, or that make it. */
public class FamilyRaces {

  private static GaugeDataPoint gauge() {
    return GaugeFamily.builder(new FamilySet(), "level", "L.").build().only();
  }

  private static CounterFamily.Builder counter() {
    return CounterFamily.builder(new FamilySet(), "rain_total", "R.");
  }

  /** A gauge is set and changed. */
  @JCStressTest
  @Outcome(id = "10.0", expect = Expect.ACCEPTABLE, desc = "Changed, then set.")
  @Outcome(id = "11.0", expect = Expect.ACCEPTABLE, desc = "Set, then changed.")
  @State
  public static class GaugeSetAndChanged {

    private final GaugeDataPoint level = gauge();

    @Actor
    public void set() {
      level.set(10);
    }

    @Actor
    public void change() {
      level.inc();
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = level.get();
    }
  }

  /** A gauge is changed by two at once. */
  @JCStressTest
  @Outcome(id = "-7.0", expect = Expect.ACCEPTABLE, desc = "No change is lost.")
  @State
  public static class GaugeChanged {

    private final GaugeDataPoint level = gauge();

    @Actor
    public void up() {
      level.inc();
    }

    @Actor
    public void downByEight() {
      level.dec(8);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = level.get();
    }
  }

  /** Two threads are the first ones with a fraction. */
  @JCStressTest
  @Outcome(id = "0.75", expect = Expect.ACCEPTABLE, desc = "Both in one cell.")
  @State
  public static class FirstFractions {

    private final CounterDataPoint rain = counter().build().only();

    @Actor
    public void quarter() {
      rain.inc(0.25);
    }

    @Actor
    public void half() {
      rain.inc(0.5);
    }

    @Arbiter
    public void end(D_Result result) {
      result.r1 = rain.get();
    }
  }

  private static String written(CounterFamily family) {
    return ((CounterSnapshot) family.collect())
        .getDataPoints().stream()
            .map(point -> point.getLabels().get("place") + "=" + (int) point.getValue())
            .collect(Collectors.joining(",", "[", "]"));
  }

  /** Two threads are the first ones of a series. */
  @JCStressTest
  @Outcome(id = "\\[a=2\\]", expect = Expect.ACCEPTABLE, desc = "One series with both.")
  @State
  public static class FirstOfSeries {

    private final CounterFamily.Builder builder = counter();
    private final CappedLabel place = builder.cappedLabel("place", 4);
    private final CounterFamily rain = builder.build();

    @Actor
    public void first() {
      rain.at(place.offset("a")).inc();
    }

    @Actor
    public void second() {
      rain.at(place.offset("a")).inc();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = written(rain);
    }
  }

  /** One thread records an event, another one asks for the data point, and both are the first. */
  @JCStressTest
  @Outcome(id = "\\[a=2\\]", expect = Expect.ACCEPTABLE, desc = "One series with both.")
  @State
  public static class FirstEventAndDataPoint {

    private final CounterFamily.Builder builder = counter();
    private final CappedLabel place = builder.cappedLabel("place", 4);
    private final CounterFamily rain = builder.build();

    @Actor
    public void event() {
      rain.inc(place.offset("a"));
    }

    @Actor
    public void dataPoint() {
      rain.at(place.offset("a")).inc();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = written(rain);
    }
  }

  /** A thread is the first one of a series while a scrape looks which there are. */
  @JCStressTest
  @Outcome(id = "\\[\\]", expect = Expect.ACCEPTABLE, desc = "Before.")
  @Outcome(id = "\\[a=[01]\\]", expect = Expect.ACCEPTABLE, desc = "The series, as far as it is.")
  @State
  public static class FirstOfSeriesDuringScrape {

    private final CounterFamily.Builder builder = counter();
    private final CappedLabel place = builder.cappedLabel("place", 4);
    private final CounterFamily rain = builder.build();

    @Actor
    public void writer() {
      rain.at(place.offset("a")).inc();
    }

    @Actor
    public void scrape(L_Result result) {
      result.r1 = written(rain);
    }
  }

  /** Two values want the last room of a label. */
  @JCStressTest
  @Outcome(
      id = {"0, 1", "1, 0"},
      expect = Expect.ACCEPTABLE,
      desc = "One has it, one is other.")
  @State
  public static class LastRoomOfLabel {

    private final CappedLabel place = counter().cappedLabel("place", 1);

    @Actor
    public void first(II_Result result) {
      result.r1 = place.offset("a");
    }

    @Actor
    public void second(II_Result result) {
      result.r2 = place.offset("b");
    }
  }

  /** Two threads bring the same value for the first time. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "The same series.")
  @State
  public static class SameValueOfLabel {

    private final CappedLabel place = counter().cappedLabel("place", 4);

    @Actor
    public void first(II_Result result) {
      result.r1 = place.offset("a");
    }

    @Actor
    public void second(II_Result result) {
      result.r2 = place.offset("a");
    }
  }
}
