package io.forethought.processor.naming;

import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numbers that must increase.
 *
 * @param values the numbers that can be compared
 */
public record Steps(List<Sited<Double>> values) {

  /** Copies the list. */
  public Steps {
    values = List.copyOf(values);
  }

  /**
   * A number that is not greater than the one before it.
   *
   * @param value the number
   * @param before the one before it
   * @param site the number's place
   */
  public record Step(double value, double before, Site site) {}

  /** The numbers that meet a condition; another rule reports the others. */
  public static Steps of(Numbers numbers, Predicate<Double> comparable) {
    return new Steps(
        numbers.values().stream().filter(number -> comparable.test(number.value())).toList());
  }

  /** The first number that is not greater than the one before it; one fix is for all of them. */
  public Optional<Step> notRising() {
    return IntStream.range(1, values.size())
        .filter(index -> values.get(index).value() <= values.get(index - 1).value())
        .mapToObj(
            index ->
                new Step(
                    values.get(index).value(),
                    values.get(index - 1).value(),
                    values.get(index).site()))
        .findFirst();
  }

  /** Whether a number is between 0 and 1, as a quantile must be. */
  public static boolean isShare(double number) {
    return number >= 0 && number <= 1;
  }

  /** The numbers in increasing order, as text. */
  public String sorted() {
    return values.stream()
        .map(Sited::value)
        .sorted()
        .map(Steps::number)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A number as people write it: {@code 5}, not {@code 5.0}. */
  public static String number(double number) {
    return Double.isFinite(number) && Math.abs(number) < 1e15 && Math.abs(number) >= 1e-6
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : special(number);
  }

  private static String special(double number) {
    return number == 0 ? "0" : Double.toString(number);
  }
}
