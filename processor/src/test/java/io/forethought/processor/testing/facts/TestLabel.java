package io.forethought.processor.testing.facts;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A builder of labels. The sites are {@code metric.parameter}, followed by the attribute.
 *
 * @param parameter the parameter's name
 * @param name the explicit name, if any
 * @param bound creates the bound for a parameter at a place
 * @param given the explicit attributes
 * @param budget its budget, if any
 */
public record TestLabel(
    String parameter,
    Optional<String> name,
    BoundAt bound,
    List<String> given,
    Optional<Budget> budget) {

  private TestLabel(String parameter, Optional<String> name, BoundAt bound, List<String> given) {
    this(parameter, name, bound, given, Optional.empty());
  }

  /** Creates a bound for the place of its parameter. */
  interface BoundAt {
    Bound at(String place);
  }

  public static TestLabel label(String parameter) {
    return enumLabel(parameter, "FIRST", "SECOND");
  }

  public static TestLabel enumLabel(String parameter, String... constants) {
    return new TestLabel(parameter, Optional.empty(), place -> constants(constants), List.of());
  }

  public static TestLabel hiddenEnumLabel(String parameter, Hidden... hiddenBy) {
    Bound.Constants seen = constants("FIRST");
    return bounded(
        parameter, new Bound.Constants(seen.type(), seen.constants(), List.of(hiddenBy)));
  }

  public static TestLabel booleanLabel(String parameter) {
    return bounded(parameter, new Bound.Booleans());
  }

  public static TestLabel rangedLabel(String parameter, int from, int to) {
    return new TestLabel(
        parameter,
        Optional.empty(),
        place -> new Bound.Range(sited(from, place + ".from"), sited(to, place + ".to")),
        List.of("from", "to"));
  }

  public static TestLabel listedLabel(String parameter, String... values) {
    return new TestLabel(
        parameter, Optional.empty(), place -> listed(place, values), List.of("values"));
  }

  public static TestLabel cappedLabel(String parameter, int max) {
    return cappedLabel(parameter, max, "");
  }

  public static TestLabel cappedLabel(String parameter, int max, String idle) {
    return new TestLabel(
        parameter,
        Optional.empty(),
        place -> new Bound.Capped(sited(max, place + ".max"), sited(idle, place + ".idle")),
        List.of("max"));
  }

  public static TestLabel freeLabel(String parameter) {
    return bounded(parameter, new Bound.Free());
  }

  public static TestLabel unboundedLabel(String parameter, String type) {
    return bounded(parameter, new Bound.Missing(type));
  }

  public static TestLabel unsupportedLabel(String parameter, String type) {
    return bounded(parameter, new Bound.Unsupported(type, true));
  }

  public static TestLabel unresolvedLabel(String parameter, String type) {
    return bounded(parameter, new Bound.Unsupported(type, false));
  }

  public TestLabel named(String explicit) {
    return new TestLabel(parameter, Optional.of(explicit), bound, given, budget);
  }

  public TestLabel giving(String... attributes) {
    return new TestLabel(parameter, name, bound, List.of(attributes), budget);
  }

  public TestLabel budget(long max, String reason) {
    return new TestLabel(
        parameter, name, bound, given, Optional.of(budget(parameter, max, reason)));
  }

  /** A budget with the sites of its attributes. */
  public static Budget budget(String place, long max, String reason) {
    String site = place + ".@Budget";
    return new Budget(
        sited(max, site + ".max"), sited(reason, site + ".reason"), TestSite.at(site));
  }

  public Label build(String metric) {
    String place = metric + "." + parameter;
    Site site = TestSite.at(place);
    Sited<String> named =
        name.map(explicit -> sited(explicit, place + ".name"))
            .orElse(new Sited<>(DerivedName.snakeCase(parameter), site));
    List<Sited<String>> attributes =
        given.stream().map(attribute -> sited(attribute, place + "." + attribute)).toList();
    return new Label(parameter, named, name.isPresent(), bound.at(place), attributes, budget, site);
  }

  /** An enum called Kind; {@code "A=b"} is a constant A with {@code @LabelValue("b")}. */
  public static Bound.Constants constants(String... constants) {
    return new Bound.Constants(
        TypeName.of("shop", "Kind"),
        Stream.of(constants).map(TestLabel::constant).toList(),
        List.of());
  }

  private static Bound.Constant constant(String text) {
    String[] parts = text.split("=", 2);
    boolean given = parts.length == 2;
    String value = given ? parts[1] : text.toLowerCase(Locale.ROOT);
    return new Bound.Constant(parts[0], sited(value, "Kind." + parts[0]), given);
  }

  private static Bound listed(String place, String... values) {
    return new Bound.Listed(
        Arrays.stream(values).map(value -> sited(value, place + ".values")).toList());
  }

  private static TestLabel bounded(String parameter, Bound bound) {
    return new TestLabel(parameter, Optional.empty(), place -> bound, List.of());
  }

  private static <T> Sited<T> sited(T value, String place) {
    return new Sited<>(value, TestSite.at(place));
  }
}
