package io.forethought.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.config.ExporterFilterProperties;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposedNamesTest {

  private static final List<String> FAMILIES =
      List.of("shop", "shop_sold", "shop_sold_late", "jvm");

  @Test
  void withoutSettingsAllFamiliesAreExposed() {
    ExposedNames names = ExposedNames.of(ExporterFilterProperties.builder().build());

    assertThat(names.areAll()).isTrue();
    assertThat(FAMILIES).allMatch(names);
  }

  @Test
  void allowedNamesAreThoseOfFamiliesAndSamples() {
    assertThat(left(ExporterFilterProperties.builder().allowedNames("shop_sold_total", "jvm")))
        .containsExactly("shop_sold", "jvm");
    assertThat(left(ExporterFilterProperties.builder().allowedNames("shop_sold_late_count")))
        .containsExactly("shop_sold_late");
  }

  @Test
  void excludedNamesAreThoseOfFamiliesAndSamples() {
    assertThat(left(ExporterFilterProperties.builder().excludedNames("shop_sold_total", "jvm")))
        .containsExactly("shop", "shop_sold_late");
  }

  @Test
  void prefixesAreThoseOfFamilies() {
    assertThat(left(ExporterFilterProperties.builder().allowedPrefixes("shop_s", "x")))
        .containsExactly("shop_sold", "shop_sold_late");
    assertThat(left(ExporterFilterProperties.builder().excludedPrefixes("shop_s", "x")))
        .containsExactly("shop", "jvm");
  }

  @Test
  void aFamilyMustMeetAllSettings() {
    assertThat(
            left(
                ExporterFilterProperties.builder()
                    .allowedNames("shop", "shop_sold", "jvm")
                    .excludedNames("shop")
                    .allowedPrefixes("shop", "jvm")
                    .excludedPrefixes("j")))
        .containsExactly("shop_sold");
  }

  private static List<String> left(ExporterFilterProperties.Builder settings) {
    ExposedNames names = ExposedNames.of(settings.build());
    assertThat(names.areAll()).isFalse();
    return FAMILIES.stream().filter(names).toList();
  }
}
