package io.forethought.processor.operations.output.dashboard;

import static io.forethought.processor.operations.output.dashboard.Expressions.aggregation;
import static io.forethought.processor.operations.output.dashboard.Expressions.selector;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.operations.Panel.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The panels of a histogram or a summary.
 *
 * @param entry the metric
 * @param title the title of its first panel
 */
record DistributionPanels(CatalogueEntry entry, String title) {

  private static final String HIGH = "0.95";

  /** The panels of a kind, or those that fit the type if the kind does not. */
  List<GeneratedPanel> of(Kind kind) {
    Lines lines = Lines.of(entry);
    return switch (kind) {
      case STAT -> List.of(panel(title, Visual.STAT, high(Lines.one())));
      case TABLE -> List.of(panel(title, Visual.TABLE, high(Lines.all(entry))));
      case HEAT_MAP -> isHistogram() ? List.of(heatMap(title)) : overTime(lines);
      case TIME_SERIES -> overTime(lines);
      case BY_TYPE, STATE_TIMELINE -> {
        List<GeneratedPanel> panels = new ArrayList<>(overTime(lines));
        if (isHistogram()) {
          panels.add(heatMap(title + ", distribution"));
        }
        yield panels;
      }
    };
  }

  private List<GeneratedPanel> overTime(Lines lines) {
    List<GeneratedPanel> panels = new ArrayList<>(List.of(quantiles()));
    if (!lines.labels().isEmpty()) {
      panels.add(byLabels(lines));
    }
    return panels;
  }

  /** Quantiles of all observations; the quantiles of a summary cannot be combined. */
  GeneratedPanel quantiles() {
    List<PanelQuery> queries = new ArrayList<>();
    if (isHistogram()) {
      queries.add(new PanelQuery(quantile("0.5", List.of()), "median"));
      queries.add(new PanelQuery(quantile(HIGH, List.of()), "95 %"));
      queries.add(new PanelQuery(quantile("0.99", List.of()), "99 %"));
    } else {
      queries.add(new PanelQuery(Expressions.mean(name(), List.of()), "mean"));
      if (!entry.quantiles().isEmpty()) {
        queries.add(
            new PanelQuery(
                aggregation("max", List.of("quantile"), selector(name())),
                "quantile {{quantile}}"));
      }
    }
    return panel(title, Visual.TIME_SERIES, queries.toArray(PanelQuery[]::new));
  }

  /** A high quantile, or the mean, for each value of some labels. */
  GeneratedPanel byLabels(Lines lines) {
    String what = isHistogram() ? ", 95 % by " : ", mean by ";
    String labels = String.join(" and ", lines.names()).replace('_', ' ');
    return panel(title + what + labels, Visual.TIME_SERIES, high(lines));
  }

  private PanelQuery high(Lines lines) {
    String expr =
        isHistogram() ? quantile(HIGH, lines.names()) : Expressions.mean(name(), lines.names());
    return new PanelQuery(lines.limited(expr), lines.legend(isHistogram() ? "95 %" : "mean"));
  }

  /** The distribution of all observations of a histogram. */
  GeneratedPanel heatMap(String title) {
    PanelQuery buckets =
        entry.isNative()
            ? new PanelQuery(Expressions.sumOfRates(name(), List.of()), "")
            : new PanelQuery(Expressions.buckets(name()), "{{le}}");
    return panel(title, Visual.HEAT_MAP, buckets);
  }

  private String quantile(String quantile, List<String> by) {
    return entry.isNative()
        ? Expressions.nativeQuantile(quantile, name(), by)
        : Expressions.quantile(quantile, name(), by);
  }

  private GeneratedPanel panel(String title, Visual visual, PanelQuery... queries) {
    return GeneratedPanel.of(title, entry.help(), visual, GrafanaUnit.ofValue(entry), queries);
  }

  private boolean isHistogram() {
    return entry.type() == MetricType.HISTOGRAM;
  }

  private String name() {
    return entry.name().value();
  }
}
