package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of figures that can be compared.
 *
 * @param title what was measured
 * @param unit what the figures are told in
 * @param bytes what the bytes beside them are
 * @param rows the rows
 */
record Table(String title, Unit unit, String bytes, List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  static Table of(String title, Unit unit, String bytes, Row... rows) {
    return new Table(title, unit, bytes, List.of(rows));
  }

  /** The table as Markdown, empty if nothing of it was measured. */
  String markdown(Figures figures) {
    List<Setting> settings = figures.settings(rows.stream().map(Row::benchmark).toList());
    if (settings.isEmpty()) {
      return "";
    }
    List<Setting> lonely = onePerJdk(settings);
    List<String> head =
        Stream.of(
                Stream.of(unit.title()),
                settings.stream().map(Setting::title),
                lonely.stream().map(setting -> bytes + ", JDK " + setting.jdk()))
            .flatMap(part -> part)
            .toList();
    return "\n## "
        + title
        + "\n\n"
        + Markdown.row(head)
        + Markdown.rule(1, settings.size() + lonely.size())
        + rows.stream()
            .map(row -> line(row, figures, settings, lonely))
            .collect(Collectors.joining());
  }

  /** Bytes do not depend on how many threads there are: the first setting of each JDK. */
  private static List<Setting> onePerJdk(List<Setting> settings) {
    return settings.stream()
        .filter(
            setting ->
                settings.stream()
                    .filter(other -> other.jdk().equals(setting.jdk()))
                    .findFirst()
                    .filter(setting::equals)
                    .isPresent())
        .toList();
  }

  private String line(Row row, Figures figures, List<Setting> settings, List<Setting> lonely) {
    Stream<String> values =
        settings.stream()
            .map(setting -> figures.of(row.benchmark(), setting).map(unit::text).orElse(""));
    Stream<String> allocated =
        lonely.stream()
            .map(setting -> figures.of(row.benchmark(), setting).map(Figure::bytes))
            .map(figure -> figure.map(Table::whole).orElse(""));
    return Markdown.row(
        Stream.of(Stream.of(row.title()), values, allocated).flatMap(part -> part).toList());
  }

  /** Nobody allocates a part of a byte; it is the harness, divided by the number of calls. */
  private static String whole(double bytes) {
    return String.format(Locale.ROOT, "%,d", Math.round(bytes));
  }
}
