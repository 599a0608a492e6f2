package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The faults of a query that rules have found. */
final class Faults {

  private final List<Fault> all = new ArrayList<>();

  /** Adds a fault with its arguments. */
  void add(Code code, Place place, String... arguments) {
    all.add(Fault.of(code, place, arguments));
  }

  /** Adds a fault. */
  void add(Fault fault) {
    all.add(fault);
  }

  /** Adds a fault if there is one. */
  void add(Optional<Fault> fault) {
    if (fault.isPresent()) {
      all.add(fault.get());
    }
  }

  /** All faults, in the order of the text. */
  List<Fault> sorted() {
    if (all.size() > 1) {
      all.sort(
          Comparator.comparingInt((Fault fault) -> fault.place().start())
              .thenComparing(Fault::code));
    }
    return List.copyOf(all);
  }
}
