package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Availability;
import io.forethought.processor.promql.tree.Place;

/** Constructs that not every version of Prometheus has, apart from functions and operators. */
enum Construct {
  SUBQUERY("a subquery", "2.7"),
  COMPOSITE_DURATION("a duration with several units", "2.21"),
  AT("the modifier `@`", "2.25", "promql-at-modifier", "2.33"),
  NEGATIVE_OFFSET("a negative offset", "2.26", "promql-negative-offset", "2.33"),
  RECENT_REGEX("a regular expression with `(?<name>…)` or an open `\\Q`", "2.52"),
  UNDERSCORED_NUMBER("a number with underscores", "2.54"),
  DURATION_AS_NUMBER("a duration as a number", "2.54"),
  NUMBER_AS_DURATION("a duration without a unit", "2.54"),
  ZERO_OFFSET("an offset of 0", "2.54"),
  QUOTED_NAME("a name in quotes", "3.0"),
  COLON_IN_LABEL("a label name with a colon", "3.0"),
  SIGNED_DURATION("a duration with a sign", "3.4"),
  DURATION_EXPRESSION("an arithmetic expression as a duration", "3.4", Construct.DURATIONS, "3.14"),
  STEP_IN_DURATION("`step()` in a duration", "3.6", Construct.DURATIONS, "3.14"),
  RANGE_IN_DURATION("`range()` in a duration", "3.10", Construct.DURATIONS, "3.14"),
  EXTREME_OF_DURATIONS("`min_of` or `max_of` in a duration", "3.13", Construct.DURATIONS, "3.14"),
  EXTENDED_RANGE(
      "the modifier `anchored` or `smoothed`", "3.7", "promql-extended-range-selectors", ""),
  FILL(
      "the modifier `fill`, `fill_left` or `fill_right`",
      "3.10",
      "promql-binop-fill-modifiers",
      "");

  private static final String DURATIONS = "promql-duration-expr";

  private final String what;
  private final String since;
  private final String flag;
  private final String stable;

  Construct(String what, String since) {
    this(what, since, "", "");
  }

  Construct(String what, String since, String flag, String stable) {
    this.what = what;
    this.since = since;
    this.flag = flag;
    this.stable = stable;
  }

  /** The construct, as in messages. */
  String what() {
    return what;
  }

  /** The versions that have it. */
  Availability availability() {
    if (flag.isEmpty()) {
      return Availability.since(since);
    }
    Availability experimental = Availability.experimental(since, flag);
    return stable.isEmpty() ? experimental : experimental.stable(stable);
  }

  /** Its use at a place. */
  Requirement at(Place place) {
    return new Requirement(what, availability(), place);
  }
}
