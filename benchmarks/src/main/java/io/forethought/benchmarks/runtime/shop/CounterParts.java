package io.forethought.benchmarks.runtime.shop;

import io.forethought.Metrics;
import java.util.List;

/** 50 metric sets of 20 counters: 100,000 series. */
public final class CounterParts {

  private CounterParts() {}

  /** The first sets of them. */
  public static List<Class<? extends CounterPart>> first(int count) {
    return NestedSets.of(CounterParts.class, CounterPart.class).subList(0, count);
  }

  @Metrics(namespace = "shop", subsystem = "part00")
  interface Part00 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part01")
  interface Part01 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part02")
  interface Part02 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part03")
  interface Part03 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part04")
  interface Part04 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part05")
  interface Part05 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part06")
  interface Part06 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part07")
  interface Part07 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part08")
  interface Part08 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part09")
  interface Part09 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part10")
  interface Part10 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part11")
  interface Part11 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part12")
  interface Part12 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part13")
  interface Part13 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part14")
  interface Part14 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part15")
  interface Part15 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part16")
  interface Part16 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part17")
  interface Part17 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part18")
  interface Part18 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part19")
  interface Part19 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part20")
  interface Part20 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part21")
  interface Part21 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part22")
  interface Part22 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part23")
  interface Part23 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part24")
  interface Part24 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part25")
  interface Part25 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part26")
  interface Part26 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part27")
  interface Part27 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part28")
  interface Part28 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part29")
  interface Part29 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part30")
  interface Part30 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part31")
  interface Part31 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part32")
  interface Part32 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part33")
  interface Part33 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part34")
  interface Part34 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part35")
  interface Part35 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part36")
  interface Part36 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part37")
  interface Part37 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part38")
  interface Part38 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part39")
  interface Part39 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part40")
  interface Part40 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part41")
  interface Part41 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part42")
  interface Part42 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part43")
  interface Part43 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part44")
  interface Part44 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part45")
  interface Part45 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part46")
  interface Part46 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part47")
  interface Part47 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part48")
  interface Part48 extends CounterPart {}

  @Metrics(namespace = "shop", subsystem = "part49")
  interface Part49 extends CounterPart {}
}
