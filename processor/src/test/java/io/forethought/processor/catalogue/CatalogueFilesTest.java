package io.forethought.processor.catalogue;

import static io.forethought.processor.catalogue.TestEntry.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes a system property.")
class CatalogueFilesTest {

  @Test
  void theFilesAreForPeopleForToolsAndForOtherCompilations() {
    Catalogue catalogue =
        TestEntry.catalogue(
            "shop",
            entry(MetricType.GAUGE, "shop_orders_pending").by("shop.OrderMetrics", "pending"));
    String json = CatalogueJson.write(catalogue);

    assertThat(catalogue.files(List.of()))
        .isEqualTo(
            Map.of(
                "META-INF/forethought/metrics.json",
                json,
                "META-INF/forethought/METRICS.md",
                MetricsPage.write(catalogue),
                "forethought/import/2",
                "",
                "forethought/import/29",
                "",
                "forethought/import/29r",
                "",
                "forethought/import/29r9",
                "",
                "forethought/import/29r9t",
                "",
                "forethought/import/29r9t5.json",
                json));
  }

  @Test
  void theFirstSetAndTheModuleTellALibraryFromAllOthers() {
    Catalogue catalogue =
        TestEntry.catalogue(
            "shop",
            entry(MetricType.GAUGE, "a").by("shop.StockMetrics", "items"),
            entry(MetricType.GAUGE, "b").by("shop.OrderMetrics", "pending"));

    assertThat(catalogue.identity()).isEqualTo("shop/shop.OrderMetrics");
    assertThat(new Catalogue("", catalogue.entries()).identity()).isEqualTo("/shop.OrderMetrics");
  }

  @Test
  void seriesAddUpAndNeverOverflow() {
    assertThat(Shop.catalogue().series()).isEqualTo(1_663);
    assertThat(
            TestEntry.catalogue(
                    "",
                    entry(MetricType.GAUGE, "a")
                        .capped("x", Integer.MAX_VALUE)
                        .capped("y", Integer.MAX_VALUE)
                        .capped("z", Integer.MAX_VALUE),
                    entry(MetricType.GAUGE, "b"))
                .series())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void theBytesDependOnNothingButTheCatalogue() {
    Map<String, String> files = Shop.catalogue().files(List.of());
    Locale before = Locale.getDefault();
    String line = System.lineSeparator();
    try {
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        System.setProperty("line.separator", "\r\n");

        assertThat(Shop.catalogue().files(List.of())).as(language).isEqualTo(files);
      }
    } finally {
      Locale.setDefault(before);
      System.setProperty("line.separator", line);
    }
    assertThat(files.values()).noneMatch(text -> text.contains("\r"));
  }

  @Test
  void aSetComesWholeFromTheFirstCatalogueThatHasIt() {
    CatalogueEntry created = entry(MetricType.GAUGE, "a").by("shop.Orders", "created").build();
    CatalogueEntry pending = entry(MetricType.GAUGE, "b").by("shop.Orders", "pending").build();
    CatalogueEntry renamed = entry(MetricType.GAUGE, "c").by("shop.Orders", "pending").build();
    CatalogueEntry items = entry(MetricType.GAUGE, "d").by("shop.Stock", "items").build();
    Union union = new Union();

    assertThat(union.add(List.of(created, pending))).containsExactly(created, pending);
    assertThat(union.add(List.of(renamed, items))).containsExactly(items);
    assertThat(union.add(List.of(items))).isEmpty();
  }
}
