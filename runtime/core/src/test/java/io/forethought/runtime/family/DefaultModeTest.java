package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.GaugeMode;
import io.forethought.runtime.shared.DefaultMode;
import org.junit.jupiter.api.Test;

/** Tests {@link DefaultMode}. */
class DefaultModeTest {

  private final FamilySet families = new FamilySet();

  @Test
  void valuesThatTheProgramSetsAreAdded() {
    assertThat(gauge("waiting").mode()).isEqualTo(GaugeMode.LIVESUM);
    assertThat(gauge("free_bytes").unit("bytes").mode()).isEqualTo(GaugeMode.LIVESUM);
  }

  @Test
  void ratiosTemperaturesAndVoltagesAreNotAdded() {
    assertThat(gauge("used_ratio").unit("ratio").mode()).isEqualTo(GaugeMode.LIVEMAX);
    assertThat(gauge("water_celsius").unit("celsius").mode()).isEqualTo(GaugeMode.LIVEMAX);
    assertThat(gauge("battery_volts").unit("volts").mode()).isEqualTo(GaugeMode.LIVEMAX);
  }

  @Test
  void theLatestTimeCountsAlsoAfterTheProcessHasEnded() {
    assertThat(gauge("last_import_timestamp_seconds").unit("seconds").mode())
        .isEqualTo(GaugeMode.MAX);
  }

  @Test
  void whatEachProcessReadsIsNotAdded() {
    assertThat(gauge("pending").source(() -> 1.0).mode()).isEqualTo(GaugeMode.LIVEMOSTRECENT);
  }

  @Test
  void aModeThatIsGivenApplies() {
    assertThat(gauge("pending").source(() -> 1.0).multiprocess(GaugeMode.SUM).mode())
        .isEqualTo(GaugeMode.SUM);
  }

  private GaugeFamily.Builder gauge(String name) {
    return GaugeFamily.builder(families, name, "A gauge.");
  }
}
