package io.forethought.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.model.operations.BuiltInAlert;
import io.forethought.processor.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class JsonCatalogueTest {

  private static final RecursiveComparisonConfiguration WITHOUT_PLACES =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFieldsMatchingRegexes("(.*\\.)?site")
          .build();

  @Test
  void theFileIsExactlyThis() {
    Golden.at(Path.of("src/test/resources/catalogue/metrics.json"))
        .assertSame(CatalogueJson.write(Shop.catalogue()));
  }

  @Test
  void whatIsWrittenIsReadAndWrittenAgain() {
    Seeded seeded = new Seeded(42);
    for (int i = 0; i < 2_000; i++) {
      Catalogue catalogue = seeded.catalogue();
      String written = CatalogueJson.write(catalogue);
      Catalogue read = JsonCatalogue.read(new String(written.getBytes(UTF_8), UTF_8));

      assertThat(CatalogueJson.write(read)).isEqualTo(written);
      assertThat(read.module()).isEqualTo(catalogue.module());
      assertThat(read.entries())
          .usingRecursiveFieldByFieldElementComparator(WITHOUT_PLACES)
          .isEqualTo(catalogue.entries());
      assertThat(read.settings())
          .usingRecursiveFieldByFieldElementComparator(WITHOUT_PLACES)
          .isEqualTo(catalogue.settings());
    }
  }

  @Test
  void aSettingOfAnAlertThatOnlyALaterVersionHasIsLeftAlone() {
    assertThat(
            JsonCatalogue.read(
                    """
                    {"format": 1, "metrics": [], "alertSettings": [
                      {"alert": "QueueFull", "threshold": 1, "declaredBy": "shop.Shop"},
                      {"alert": "HighLatency", "threshold": 1, "declaredBy": "shop.Shop"}]}
                    """)
                .settings())
        .extracting(AlertSetting::alert)
        .containsExactly(BuiltInAlert.HIGH_LATENCY);
  }

  @Test
  void theSiteOfAMetricIsItsPlace() {
    CatalogueEntry entry =
        JsonCatalogue.read(CatalogueJson.write(Shop.catalogue())).entries().get(0);

    assertThat(entry.site().describe()).isEqualTo("shop.BackupMetrics.lastSuccess");
    assertThat(entry.name().site()).isEqualTo(entry.site());
  }

  @Test
  void membersOfALaterMinorVersionAreLeftAlone() {
    assertThat(
            JsonCatalogue.read("{\"format\": 1, \"color\": {\"a\": [1]}, \"metrics\": []}")
                .entries())
        .isEmpty();
  }

  private static final String METRIC = "\"name\": \"a\", \"type\": \"gauge\", \"help\": \"A.\"";
  private static final String PLACE = ", \"set\": \"S\", \"method\": \"m\"";

  static List<Arguments> faults() {
    return List.of(
        Arguments.of("", "the catalogue is not an object"),
        Arguments.of("[]", "the catalogue is not an object"),
        Arguments.of("{", "it is not JSON"),
        Arguments.of("{\"format\": 1, \"metrics\": [] ]", "it is not JSON"),
        Arguments.of("[".repeat(100_000), "it is not JSON"),
        Arguments.of("{}", "format is missing"),
        Arguments.of(
            "{\"format\": 2}",
            "it has format 2, which only a later version of Forethought can read"),
        Arguments.of("{\"format\": \"1\"}", "format is not a number"),
        Arguments.of("{\"format\": -1}", "format is not a whole number of at least 0"),
        Arguments.of("{\"format\": 1.5}", "format is not a whole number of at least 0"),
        Arguments.of("{\"format\": 1}", "metrics is missing"),
        Arguments.of("{\"format\": 1, \"metrics\": {}}", "metrics is not a list"),
        Arguments.of("{\"format\": 1, \"module\": 7, \"metrics\": []}", "module is not a string"),
        Arguments.of("{\"format\": 1, \"metrics\": [null]}", "metrics[0] is not an object"),
        Arguments.of(metrics("{}"), "metrics[0].set is missing"),
        Arguments.of(metrics("{" + METRIC + "}"), "metrics[0].set is missing"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + "}, {\"set\": 1}"), "metrics[1].set is not a string"),
        Arguments.of(
            metrics("{" + METRIC.replace("gauge", "meter") + PLACE + "}"),
            "metrics[0].type is not a metric type"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"unit\": \"parsecs\"}"),
            "metrics[0].unit is not a unit"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"labels\": [{\"name\": \"b\", \"values\": [1]}]}"),
            "metrics[0].labels[0].values[0] is not a string"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"labels\": [{\"name\": \"b\", \"max\": -3}]}"),
            "metrics[0].labels[0].max is not a whole number of at least 0"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"buckets\": [\"1\"]}"),
            "metrics[0].buckets[0] is not a number"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"renamedFrom\": {\"name\": \"b\"}}"),
            "metrics[0].renamedFrom.until is missing"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"accepted\": [{}]}"),
            "metrics[0].accepted[0].code is missing"),
        Arguments.of(
            metrics(
                "{" + METRIC + PLACE + ", \"alerts\": [{\"severity\": \"page\", \"name\": 7}]}"),
            "metrics[0].alerts[0].name is not a string"),
        Arguments.of(
            metrics(
                "{"
                    + METRIC
                    + PLACE
                    + ", \"alerts\": [{\"name\": \"a\", \"expr\": \"b\", \"severity\":"
                    + " \"page\"}]}"),
            "metrics[0].alerts[0].severity is not a severity"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"objectives\": [{\"name\": \"a\"}]}"),
            "metrics[0].objectives[0].objective is missing"),
        Arguments.of(
            metrics("{" + METRIC + PLACE + ", \"panel\": {\"kind\": \"pie\"}}"),
            "metrics[0].panel.kind is not a kind of panel"));
  }

  private static String metrics(String metrics) {
    return "{\"format\": 1, \"metrics\": [" + metrics + "]}";
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsToldWithItsPlace(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonCatalogue.read(text))
        .withMessage(message);
  }
}
