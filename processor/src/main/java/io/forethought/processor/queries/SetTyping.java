package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Binary;
import java.util.Optional;

/** What {@code and}, {@code or} and {@code unless} return. */
record SetTyping(Binary binary, Vector left, Vector right) {

  Vector vector() {
    return switch (binary.operator()) {
      case AND -> and();
      case UNLESS -> left;
      default -> left.union(right);
    };
  }

  /** Only the values of the left side remain, so only their sources count. */
  private Vector and() {
    Optional<Labels> common =
        MatchingTyping.common(left.labels(), right.labels(), binary.matching());
    return common.isEmpty() || right.series() == AtMost.NONE
        ? left.nothing()
        : left.with(common.get());
  }
}
