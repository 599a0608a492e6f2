package io.forethought.multiprocess.sets;

import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.StateSetFamily;
import io.forethought.runtime.registration.Instruments;
import io.forethought.runtime.registration.MetricSets;

/** Written by hand, like generated code. */
final class FactMetricsImpl implements FactMetrics {

  static {
    MetricSets.provide(FactMetrics.class, FactMetricsImpl::new);
  }

  private final InfoFamily build;
  private final StateSetFamily<Mode> mode;
  private final CappedLabel modeShop;

  private FactMetricsImpl(Instruments instruments) {
    this.build =
        instruments
            .info("shop_build_info", "Build.", "version")
            .alsoAs("shop_version_info", "2027-06-30");
    StateSetFamily.Builder<Mode> mode = instruments.stateSet("shop_mode", "Mode.", Mode.values());
    this.modeShop = mode.cappedLabel("shop", 5);
    this.mode = mode.build();
  }

  @Override
  public void build(String version) {
    build.set(version);
  }

  @Override
  public void mode(String shop, Mode becomes) {
    mode.at(modeShop.offset(shop)).become(becomes);
  }
}
