package io.forethought.processor.module;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.queries.BoundText;
import io.forethought.processor.queries.usage.Legend;
import io.forethought.processor.queries.usage.Need;
import io.forethought.processor.queries.usage.ReadQuery;
import io.forethought.processor.queries.usage.Usage;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what alerts, objectives and files read. */
final class UsageReading {

  /** Panels that show a name of each series; others can show labels in other ways. */
  private static final List<String> WITH_LEGEND =
      List.of("barchart", "bargauge", "gauge", "graph", "piechart", "stat", "timeseries");

  private final TypedQueries queries;

  UsageReading(TypedQueries queries) {
    this.queries = queries;
  }

  Usage read(List<CatalogueEntry> own, List<OperationsFile> files) {
    Stream<ReadQuery> declared = own.stream().flatMap(this::declared);
    Stream<ReadQuery> inFiles =
        files.stream().flatMap(OperationsFile::queries).flatMap(this::inFile);
    return Usage.of(Stream.concat(declared, inFiles).toList());
  }

  private Stream<ReadQuery> declared(CatalogueEntry entry) {
    Stream<String> alerts = entry.operations().alerts().stream().map(alert -> alert.expr().text());
    Stream<String> objectives =
        entry.operations().objectives().stream().flatMap(each -> declared(each, entry));
    return Stream.concat(alerts, objectives).flatMap(text -> query(text, Need.ALL));
  }

  /** The counters of an objective, or the bucket of its threshold and the number of all values. */
  private static Stream<String> declared(Objective objective, CatalogueEntry entry) {
    String family = SampleNames.family(entry.type(), entry.name().value());
    String by = String.join(", ", objective.by().stream().map(label -> label.value()).toList());
    Stream<String> samples =
        objective.threshold().stream()
            .flatMap(
                bound ->
                    Stream.of(
                        family + "_bucket{le=\"" + BoundText.of(bound.value()) + "\"}",
                        family + "_count"));
    Stream<String> counters =
        Stream.of(objective.total(), objective.errors())
            .flatMap(query -> query.stream())
            .map(query -> query.text());
    String own = entry.name().value();
    return Stream.concat(Stream.concat(samples, counters), Stream.of(own))
        .map(selector -> "sum by (" + by + ") (" + selector + ")");
  }

  private Stream<ReadQuery> inFile(FileQuery query) {
    Need shown =
        query instanceof FileQuery.OfPanel panel && WITH_LEGEND.contains(panel.panel().type())
            ? Legend.of(panel.target().legend().map(Text::value).orElse(""))
            : Need.ALL;
    return query(LocatedQuery.of(query).text(), shown);
  }

  private Stream<ReadQuery> query(String text, Need shown) {
    return queries.typed(text).stream().map(expression -> new ReadQuery(expression, shown));
  }
}
