package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.inference.scraped.SeenLabel;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.SortedSet;

/**
 * A label as it will be declared.
 *
 * @param seen the label in the scrape
 * @param shape how it is declared
 * @param values the values of all labels that share its enum
 * @param max its maximum of values, if it is capped
 * @param type its enum, if it is one
 */
record DraftLabel(SeenLabel seen, Shape shape, SortedSet<String> values, int max, TypeName type) {

  private static final int[] MAXIMA = {10, 20, 50, 99};
  private static final int ROUND = 100;
  private static final String OTHER = "_other";

  /** A label with the shape that a person would choose. */
  static DraftLabel of(SeenLabel seen, Shape shape) {
    return new DraftLabel(
        seen, shape, seen.values(), max(seen.values().size()), TypeName.of("", seen.name()));
  }

  /** Room for twice the values, as a number that shows that it is a guess. */
  private static int max(int seen) {
    for (int max : MAXIMA) {
      if (2 * seen <= max) {
        return max;
      }
    }
    int largest = MAXIMA[MAXIMA.length - 1];
    return least(seen) <= largest ? largest : (2 * seen + ROUND - 1) / ROUND * ROUND;
  }

  /** Room for half as many values again, because a scrape seldom has all of them. */
  private static int least(int seen) {
    return seen + (seen + 1) / 2;
  }

  DraftLabel as(Shape other) {
    return new DraftLabel(seen, other, values, max, type);
  }

  /** By how many values its maximum can be lowered. */
  int room() {
    return shape == Shape.CAPPED ? max - least(seen.values().size()) : 0;
  }

  /** The same with room for the values of a metric that has more of them. */
  DraftLabel roomFor(int values) {
    return new DraftLabel(seen, shape, this.values, max(values), type);
  }

  /** The same with room for one value less. */
  DraftLabel tighter() {
    return new DraftLabel(seen, shape, values, max - 1, type);
  }

  /** The same with as many values as the scrape has. */
  DraftLabel asSeen() {
    int own = Math.max(1, seen.values().size());
    Shape bounded = shape == Shape.RANGE ? Shape.CAPPED : shape;
    return new DraftLabel(seen, bounded, values, own, type);
  }

  DraftLabel sharing(SortedSet<String> all) {
    return new DraftLabel(seen, shape, all, max, type);
  }

  DraftLabel typed(TypeName name) {
    return new DraftLabel(seen, shape, values, max, name);
  }

  /** The constants of its enum, which has none for values that every label can have. */
  List<Bound.Constant> constants(FamilySite site) {
    return Constants.of(values.stream().filter(value -> !value.equals(OTHER)).toList(), site);
  }

  /** Its bound in the model. */
  Bound bound(FamilySite site) {
    return switch (shape) {
      case ENUM -> new Bound.Constants(type, constants(site), List.of());
      case BOOLEAN -> new Bound.Booleans();
      case RANGE ->
          new Bound.Range(
              new Sited<>(ShapeGuess.from(values), site), new Sited<>(ShapeGuess.to(values), site));
      case CAPPED -> new Bound.Capped(new Sited<>(max, site), new Sited<>("", site));
      case FREE -> new Bound.Free();
    };
  }
}
