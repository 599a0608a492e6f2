package io.forethought.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class DeploymentTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0.01, 1", "1, 1", "8, 1", "9, 2", "24, 3", "100, 13"})
  void everyDeploymentOfThreeHoursLeavesSeries(double perDay, double old) {
    assertThat(deployment(1, perDay).oldGenerations()).isEqualTo(old);
  }

  @Test
  void eachInstanceIsScraped() {
    assertThat(deployment(30, 0).scrapesPerSecond()).isEqualTo(2);
  }

  @Test
  void blocksGrowToATenthOfTheRetention() {
    assertThat(Blocks.length(Duration.ofHours(1))).isEqualTo(Duration.ofHours(2));
    assertThat(Blocks.length(Duration.ofDays(2))).isEqualTo(Duration.ofHours(2));
    assertThat(Blocks.length(Duration.ofHours(60))).isEqualTo(Duration.ofHours(6));
    assertThat(Blocks.length(Duration.ofDays(15))).isEqualTo(Duration.ofHours(18));
    assertThat(Blocks.length(Duration.ofDays(30))).isEqualTo(Duration.ofHours(54));
    assertThat(Blocks.length(Duration.ofDays(3650))).isEqualTo(Duration.ofHours(486));
  }

  private static Deployment deployment(long instances, double deploysPerDay) {
    return new Deployment(instances, Duration.ofSeconds(15), Duration.ofDays(15), deploysPerDay);
  }
}
