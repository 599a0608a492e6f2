package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import java.util.stream.Stream;

/** A label says what it is the type of. A type that cannot be a label is told first. */
final class LabelNamedTypeRule implements Rule {

  private static final String TYPE = "type";

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.checkLabels(declarations, LabelNamedTypeRule::judge);
  }

  private static Stream<Finding> judge(Label label) {
    return label.name().value().equals(TYPE) && !(label.bound() instanceof Bound.Unsupported)
        ? Stream.of(Finding.of(Code.LABEL_NAMED_TYPE, label.name().site(), fix(label)))
        : Stream.empty();
  }

  /** The name of an enum says it, if it is called {@code OrderType}. */
  private static String fix(Label label) {
    String name = label.bound() instanceof Bound.Constants constants ? name(constants) : "…_type";
    return label.nameGiven()
        ? "name = \"" + name + "\""
        : "@Label(name = \"" + name + "\"), or rename the parameter";
  }

  private static String name(Bound.Constants constants) {
    String name =
        DerivedName.snakeCase(
            constants.type().simpleNames().get(constants.type().simpleNames().size() - 1));
    boolean telling = SnakeCase.holds(name) && !name.equals(TYPE);
    if (!telling) {
      return "…_type";
    }
    return name.endsWith("_" + TYPE) || name.endsWith("_kind") ? name : name + "_" + TYPE;
  }
}
