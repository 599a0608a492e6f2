package io.forethought.benchmarks.runtime.shop;

import io.forethought.Metrics;
import java.util.List;

/** 50 metric sets of 20 small counters: 1,000 metrics, 10,000 series. */
public final class SmallParts {

  private SmallParts() {}

  /** The first sets of them. */
  public static List<Class<? extends SmallPart>> first(int count) {
    return NestedSets.of(SmallParts.class, SmallPart.class).subList(0, count);
  }

  @Metrics(namespace = "shop", subsystem = "desk00")
  interface Desk00 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk01")
  interface Desk01 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk02")
  interface Desk02 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk03")
  interface Desk03 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk04")
  interface Desk04 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk05")
  interface Desk05 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk06")
  interface Desk06 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk07")
  interface Desk07 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk08")
  interface Desk08 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk09")
  interface Desk09 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk10")
  interface Desk10 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk11")
  interface Desk11 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk12")
  interface Desk12 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk13")
  interface Desk13 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk14")
  interface Desk14 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk15")
  interface Desk15 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk16")
  interface Desk16 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk17")
  interface Desk17 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk18")
  interface Desk18 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk19")
  interface Desk19 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk20")
  interface Desk20 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk21")
  interface Desk21 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk22")
  interface Desk22 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk23")
  interface Desk23 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk24")
  interface Desk24 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk25")
  interface Desk25 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk26")
  interface Desk26 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk27")
  interface Desk27 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk28")
  interface Desk28 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk29")
  interface Desk29 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk30")
  interface Desk30 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk31")
  interface Desk31 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk32")
  interface Desk32 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk33")
  interface Desk33 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk34")
  interface Desk34 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk35")
  interface Desk35 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk36")
  interface Desk36 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk37")
  interface Desk37 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk38")
  interface Desk38 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk39")
  interface Desk39 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk40")
  interface Desk40 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk41")
  interface Desk41 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk42")
  interface Desk42 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk43")
  interface Desk43 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk44")
  interface Desk44 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk45")
  interface Desk45 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk46")
  interface Desk46 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk47")
  interface Desk47 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk48")
  interface Desk48 extends SmallPart {}

  @Metrics(namespace = "shop", subsystem = "desk49")
  interface Desk49 extends SmallPart {}
}
