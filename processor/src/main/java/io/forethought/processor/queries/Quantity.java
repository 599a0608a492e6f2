package io.forethought.processor.queries;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit: a product of base units, such as bytes per second. Numbers of things and ratios have no
 * base units.
 *
 * @param powers the exponents of the base units, without zeros; a ratio is not among them
 * @param factor how many of the values are one of this unit: 1000 after a multiplication by 1000,
 *     which makes milliseconds of seconds
 */
public record Quantity(SortedMap<BaseUnit, Integer> powers, double factor) {

  /** A number of things, or a ratio. */
  public static final Quantity NUMBER = new Quantity(Collections.emptySortedMap(), 1);

  /** Seconds. */
  public static final Quantity SECONDS = of(BaseUnit.SECONDS);

  private static final Set<String> OTHER_UNITS =
      Set.of(
          ("ms us ns millis milliseconds micros microseconds nanos nanoseconds minutes hours days"
                  + " weeks percent percentage kb mb gb kib mib gib kilobytes megabytes gigabytes"
                  + " kibibytes mebibytes gibibytes bits celcius fahrenheit kelvin watts hertz")
              .split(" ", -1));

  /** Copies the map. */
  public Quantity {
    powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
  }

  /** A base unit. */
  public static Quantity of(BaseUnit unit) {
    return unit == BaseUnit.NONE || unit == BaseUnit.RATIO
        ? NUMBER
        : new Quantity(new TreeMap<>(Map.of(unit, 1)), 1);
  }

  /**
   * The unit of what a metric measures. If none is declared, but the name contains the word of one,
   * it is not known.
   */
  static Optional<Quantity> of(CatalogueEntry entry) {
    if (entry.unit() != BaseUnit.NONE) {
      return Optional.of(of(entry.unit()));
    }
    String family = SampleNames.family(entry.type(), entry.name().value());
    List<String> words = Arrays.asList(family.split("_", -1));
    Optional<BaseUnit> last = BaseUnit.spelled(words.get(words.size() - 1));
    boolean named =
        words.stream()
            .anyMatch(word -> OTHER_UNITS.contains(word) || BaseUnit.spelled(word).isPresent());
    return named ? last.map(Quantity::of) : Optional.of(NUMBER);
  }

  Quantity times(Quantity other) {
    SortedMap<BaseUnit, Integer> product = new TreeMap<>(powers);
    other.powers.forEach((unit, power) -> product.merge(unit, power, Integer::sum));
    product.values().removeIf(power -> power == 0);
    return new Quantity(product, factor * other.factor);
  }

  Quantity dividedBy(Quantity other) {
    SortedMap<BaseUnit, Integer> inverse = new TreeMap<>(other.powers);
    inverse.replaceAll((unit, power) -> -power);
    return times(new Quantity(inverse, 1 / other.factor));
  }

  Quantity perSecond() {
    return dividedBy(SECONDS);
  }

  Quantity times(double number) {
    return new Quantity(powers, factor * number);
  }

  /** Whether values of both units can be added and compared, apart from the factors. */
  public boolean comparable(Quantity other) {
    return powers.equals(other.powers);
  }

  /** In words: {@code bytes per second}, {@code seconds × 1000}; empty for a number. */
  @Override
  public String toString() {
    String above = words(1);
    String below = words(-1);
    String scale =
        factor == 1
            ? ""
            : " × "
                + (factor == Math.rint(factor)
                    ? String.valueOf((long) factor)
                    : String.valueOf(factor));
    return (above + (below.isEmpty() ? "" : " per " + below) + scale).strip();
  }

  private String words(int sign) {
    return powers.entrySet().stream()
        .filter(each -> each.getValue() * sign > 0)
        .map(
            each -> {
              String word = each.getKey().word();
              String one =
                  sign < 0 && word.endsWith("s") && each.getKey() != BaseUnit.CELSIUS
                      ? word.substring(0, word.length() - 1)
                      : word;
              int power = Math.abs(each.getValue());
              return power == 1 ? one : one + "^" + power;
            })
        .collect(Collectors.joining(" "));
  }
}
