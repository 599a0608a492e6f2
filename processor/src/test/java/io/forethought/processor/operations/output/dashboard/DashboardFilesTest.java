package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.model.operations.Panel.Kind;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.testing.Golden;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares dashboards with the expected ones. {@code -Dforethought.rewrite=true} writes the
 * expected files instead.
 */
@Tag("once")
class DashboardFilesTest {

  @Test
  void filesAreExactlyThese() {
    MonitoredProgram shop = Programs.alone();

    DashboardFiles files = new DashboardFiles(shop, Programs.alerts(shop));

    List<GeneratedFile> both = List.of(files.classic(), files.resource());
    assertThat(both)
        .extracting(GeneratedFile::name)
        .containsExactly("dashboard.json", "dashboard.v2.json");
    both.forEach(
        file -> Golden.at(Programs.RESOURCES.resolve(file.name())).assertSame(file.content()));
  }

  @ParameterizedTest
  @EnumSource(HttpProfile.class)
  void programsHaveThesePanels(HttpProfile profile) {
    MonitoredProgram shop = Programs.complete(profile);

    GeneratedDashboard dashboard =
        DashboardFiles.dashboard(shop, new Alarms(Programs.alerts(shop)));

    Golden.at(Programs.RESOURCES.resolve(profile.name().toLowerCase(Locale.ROOT) + ".txt"))
        .assertSame(summary(dashboard));
  }

  @Test
  void eachTypeOfMetricHasThesePanelsOfEachKind() {
    StringBuilder text = new StringBuilder();
    for (CatalogueEntry entry : Programs.alone().metrics()) {
      for (Kind kind : Kind.values()) {
        text.append(entry.name().value() + " as " + kind + "\n");
        new MetricPanels(entry, "Title").of(kind).forEach(each -> text.append(summary(each)));
      }
    }

    Golden.at(Programs.RESOURCES.resolve("kinds.txt")).assertSame(text.toString());
  }

  @Test
  void eachOfSeveralWebApplicationsHasARow() {
    List<CatalogueEntry> metrics = Programs.complete(HttpProfile.DEFAULT).metrics();
    List<CatalogueEntry> http =
        metrics.stream().filter(entry -> entry.set().equals("shop.WebHttpMetrics")).toList();

    List<GeneratedRow> rows =
        ProgramRows.of(
            Stream.of("shop.WebHttpMetrics", "shop.AdminHttpMetrics")
                .flatMap(set -> http.stream().map(entry -> inSet(entry, set)))
                .toList());

    assertThat(rows)
        .extracting(GeneratedRow::title)
        .containsExactly("HTTP, Admin", "HTTP, Admin, details", "HTTP, Web", "HTTP, Web, details");
  }

  private static CatalogueEntry inSet(CatalogueEntry entry, String set) {
    return new CatalogueEntry(
        entry.name(),
        entry.type(),
        entry.unit(),
        entry.help(),
        entry.labels(),
        entry.buckets(),
        entry.quantiles(),
        entry.formerly(),
        entry.accepted(),
        entry.profile(),
        set,
        entry.method(),
        entry.operations(),
        entry.site());
  }

  @ParameterizedTest
  @CsvSource({
    "shop.OrderMetrics, Order",
    "shop.Shop.PaymentDelayMetrics, Payment delay",
    "shop.HTTPServerMetrics, HTTP server",
    "shop.Metrics, Metrics",
    "Carts, Carts"
  })
  void rowsAreNamedAfterMetricSets(String set, String title) {
    assertThat(Titles.ofSet(set)).isEqualTo(title);
  }

  private static String summary(GeneratedDashboard dashboard) {
    StringBuilder text = new StringBuilder("sign: " + dashboard.sign() + "\n");
    dashboard.alerts().ifPresent(expr -> text.append("alerts: ").append(expr).append('\n'));
    for (GeneratedRow row : dashboard.rows()) {
      text.append('\n').append(row.title()).append(row.collapsed() ? " (collapsed)\n" : "\n");
      row.panels().forEach(panel -> text.append(summary(panel)));
    }
    return text.toString();
  }

  private static String summary(GeneratedPanel panel) {
    String thresholds =
        panel.thresholds().stream()
            .map(each -> (each.below() ? " <" : " >=") + each.from() + " " + each.color())
            .collect(Collectors.joining());
    String links =
        panel.links().stream()
            .map(link -> "    " + link.url() + "\n")
            .collect(Collectors.joining());
    String queries =
        panel.queries().stream()
            .map(query -> "    " + query.legend() + ": " + query.expr() + "\n")
            .collect(Collectors.joining());
    return "  "
        + panel.title()
        + " ["
        + panel.visual()
        + ", "
        + panel.unit()
        + thresholds
        + (panel.absent().isEmpty() ? "" : ", \"" + panel.absent() + "\"")
        + "]\n"
        + links
        + queries;
  }

  @ParameterizedTest
  @CsvSource({
    "shop, forethought-shop",
    "shop.web, forethought-shop-web-eb5a245c",
    "shop-web, forethought-shop-web",
    "'', forethought",
    "a.module.with.a.very.long.name.indeed, forethought-a-module-with-a-ver-aece3fce"
  })
  void identifiersFollowFromTheModule(String module, String uid) {
    GeneratedDashboard dashboard =
        DashboardFiles.dashboard(new MonitoredProgram(module, List.of()), new Alarms(List.of()));

    assertThat(dashboard.uid()).isEqualTo(uid).hasSizeLessThanOrEqualTo(40);
  }
}
