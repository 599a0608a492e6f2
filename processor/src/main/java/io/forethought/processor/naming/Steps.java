package io.forethought.processor.naming;

import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** The finite numbers; another rule reports the others. */
  public static Steps finite(Numbers numbers) {
    return of(numbers, false);
  }

  /** The numbers between 0 and 1; another rule reports the others. */
  public static Steps shares(Numbers numbers) {
    return of(numbers, true);
  }

  private static Steps of(Numbers numbers, boolean shares) {
    List<Sited<Double>> comparable = new ArrayList<>();
    for (Sited<Double> number : numbers.values()) {
      if (shares ? isShare(number.value()) : Double.isFinite(number.value())) {
        comparable.add(number);
      }
    }
    return new Steps(comparable);
  }

  /** The first number that is not greater than the one before it; one fix is for all of them. */
  public Optional<Step> notRising() {
    for (int index = 1; index < values.size(); index++) {
      Sited<Double> number = values.get(index);
      double before = values.get(index - 1).value();
      if (number.value() <= before) {
        return Optional.of(new Step(number.value(), before, number.site()));
      }
    }
    return Optional.empty();
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
