package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class InfoFamilyTest {

  private final FamilySet families = new FamilySet();
  private final InfoFamily build =
      InfoFamily.build(families, "build_info", "B.", "version", "revision");

  @Test
  void nothingIsExposedBeforeTheFactsAreSet() {
    assertThat(Exposition.of(families).text()).isEmpty();
  }

  @Test
  void laterFactsReplaceEarlierOnes() {
    build.set("1", "a");
    build.set("2", "b");

    Exposition exposition = Exposition.of(families);
    assertThat(exposition.text())
        .isEqualTo(
            """
            # HELP build_info B.
            # TYPE build_info gauge
            build_info{revision="b",version="2"} 1
            """);
    assertThat(exposition.openMetrics())
        .isEqualTo(
            """
            # TYPE build info
            # HELP build B.
            build_info{revision="b",version="2"} 1
            # EOF
            """);
    assertThat(exposition.openMetrics2())
        .contains("\nbuild_info{revision=\"b\",version=\"2\"} 1\n");
  }

  @Test
  void missingFactsAreEmptyAndSurplusOnesIgnored() {
    build.set((String) null);
    assertThat(Exposition.of(families).samples())
        .isEqualTo("build_info{revision=\"\",version=\"\"} 1\n");

    build.set("1", null, "surplus");
    assertThat(Exposition.of(families).samples())
        .isEqualTo("build_info{revision=\"\",version=\"1\"} 1\n");
  }

  @Test
  void aNameWithoutInfoGetsItAtTheScrape() {
    InfoFamily.build(families, "build", "B.", "version").set("1");

    assertThat(Exposition.of(families).samples()).isEqualTo("build_info{version=\"1\"} 1\n");
  }

  @Test
  void aLabelNamedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InfoFamily.build(families, "twice_info", "T.", "a", "a"));
  }
}
