package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Stream;

/** What is added to something that does nothing by itself. */
public final class Overhead {

  private static final String BEYOND = " beyond ";

  private Overhead() {}

  /** How the difference of two choices of a benchmark is called. */
  static String of(String benchmark, String choice, String base) {
    return benchmark + " " + choice + BEYOND + base;
  }

  /**
   * The figures of benchmarks with choices, and what each is beyond the others of its benchmark.
   *
   * @param figures one for each choice, under one setting
   */
  public static List<Figure> added(List<Figure> figures) {
    return Stream.concat(
            figures.stream(),
            figures.stream()
                .flatMap(
                    base ->
                        figures.stream()
                            .filter(figure -> !figure.equals(base))
                            .filter(figure -> method(figure).equals(method(base)))
                            .map(figure -> beyond(figure, base))))
        .toList();
  }

  private static Figure beyond(Figure figure, Figure base) {
    String choice = base.benchmark().substring(method(base).length() + 1);
    return new Figure(
        figure.benchmark() + BEYOND + choice,
        figure.setting(),
        figure.value() - base.value(),
        Math.hypot(figure.error(), base.error()),
        figure.bytes() - base.bytes());
  }

  /** What was measured, without the choice. */
  private static String method(Figure figure) {
    return figure.benchmark().substring(0, figure.benchmark().indexOf(' '));
  }
}
