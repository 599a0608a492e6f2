package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.testing.facts.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests for which labels of a metric a panel has lines. */
@Tag("once")
class LinesTest {

  /** Labels are a, b and so on, with these numbers of values. */
  @ParameterizedTest
  @CsvSource({
    "2,     a,   false",
    "2 5,   a b, false",
    "2 6,   a,   false",
    "5 6 2, a c, false",
    "20,    a,   false",
    "20 1,  a,   false",
    "21,    a,   true"
  })
  void furtherLabelsAreAddedUpToTenLinesAndMoreThanTwentyAreLimited(
      String sizes, String labels, boolean limited) {
    Lines lines = Lines.of(entry(sizes));

    assertThat(String.join(" ", lines.names())).isEqualTo(labels);
    assertThat(lines.many()).isEqualTo(limited);
  }

  @ParameterizedTest
  @CsvSource({"'', false", "2, false", "2 3, false", "open, true", "2 open, true"})
  void seriesBeginLateIfTheValuesOfALabelAreNotKnown(String sizes, boolean late) {
    assertThat(Lines.beginLate(entry(sizes))).isEqualTo(late);
  }

  private static CatalogueEntry entry(String sizes) {
    List<CatalogueLabel> labels = new ArrayList<>();
    for (String size : sizes.isEmpty() ? new String[0] : sizes.split(" ", -1)) {
      labels.add(label(Character.toString('a' + labels.size()), size));
    }
    String name = "shop_orders_created_total";
    return new CatalogueEntry(
        new Sited<>(name, TestSite.at(name)),
        MetricType.COUNTER,
        BaseUnit.NONE,
        "Orders that the shop accepted.",
        labels,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        "shop.OrderMetrics",
        "created",
        Operations.NONE,
        TestSite.at(name));
  }

  private static CatalogueLabel label(String name, String size) {
    return size.equals("open")
        ? new CatalogueLabel(name, List.of(), 50)
        : new CatalogueLabel(
            name,
            IntStream.range(0, Integer.parseInt(size)).mapToObj(each -> name + each).toList(),
            0);
  }
}
