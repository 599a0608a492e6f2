package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.queries.Nature;
import io.forethought.processor.queries.Quantity;
import io.forethought.processor.rules.queries.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** FT636: an annotation that gives the number of the query another unit than the query does. */
final class UnitInTextRule implements RuleCheck {

  /**
   * A unit of people. Minutes and longer times are not among them: they are also in the windows
   * that texts mention.
   *
   * @param words how it is written
   * @param of the unit in queries
   * @param factor how many units in queries it is
   */
  private record Unit(String words, Quantity of, double factor) {}

  private static final Quantity BYTES = Quantity.of(BaseUnit.BYTES);

  private static final List<Unit> UNITS =
      List.of(
          new Unit("ms|msec|millis|milliseconds?", Quantity.SECONDS, 0.001),
          new Unit("[kK]B|kilobytes?", BYTES, 1000),
          new Unit("KiB", BYTES, 1024),
          new Unit("MB|megabytes?", BYTES, 1e6),
          new Unit("MiB", BYTES, 1024 * 1024),
          new Unit("GB|gigabytes?", BYTES, 1e9),
          new Unit("GiB", BYTES, 1024 * 1024 * 1024),
          new Unit("%|percent", Quantity.NUMBER, 0.01));

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    return Threshold.of(alert.query()).stream()
        .filter(threshold -> threshold.number() > 0)
        .flatMap(
            threshold ->
                UNITS.stream()
                    .filter(unit -> fits(unit, threshold))
                    .flatMap(unit -> fault(alert, threshold, unit).stream())
                    .limit(1));
  }

  /** Whether the value is in the unit, without a factor. */
  private static boolean fits(Unit unit, Threshold threshold) {
    boolean ratio = threshold.value().measure().nature() == Nature.RATIO || isRatio(threshold);
    return threshold.value().measure().unit().filter(unit.of()::equals).isPresent()
        && (!unit.of().equals(Quantity.NUMBER) || ratio);
  }

  private static boolean isRatio(Threshold threshold) {
    return threshold.value().sources().stream()
        .allMatch(sample -> sample.entry().unit() == BaseUnit.RATIO);
  }

  private static Optional<RuleFault> fault(CheckedRule alert, Threshold threshold, Unit unit) {
    String number = Threshold.text(threshold.number());
    Pattern written =
        Pattern.compile(
            "(?<![\\w.])" + Pattern.quote(number) + "(\\.0+)? ?(" + unit.words() + ")(?!\\w)");
    return alert.annotations().stream()
        .flatMap(
            annotation -> {
              Matcher found = written.matcher(annotation.value());
              return found.find()
                  ? Stream.of(fault(alert, threshold, unit, annotation, found))
                  : Stream.empty();
            })
        .findFirst();
  }

  private static RuleFault fault(
      CheckedRule alert,
      Threshold threshold,
      Unit unit,
      CheckedRule.Named annotation,
      Matcher found) {
    return RuleFault.of(
        alert,
        RulePart.annotation(annotation.name()),
        Code.UNIT_IN_TEXT,
        new Place(found.start(), found.end()),
        found.group(),
        Threshold.text(threshold.number()),
        unit.of().equals(Quantity.NUMBER) ? "a ratio" : "in " + unit.of(),
        Threshold.text(threshold.number() * unit.factor()));
  }
}
