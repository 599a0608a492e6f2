package io.forethought.processor.model.methods;

import io.forethought.processor.model.Bound;
import java.util.List;
import java.util.Optional;

/**
 * A label whose value is in the result of a call.
 *
 * @param accessor the method of the result that returns the value
 * @param parameter the name of the parameter of a metric
 * @param label the name of the label
 * @param result the type of the result
 * @param constants the enum of the values; empty if they are booleans
 * @param candidates the methods of the result that return an enum or a boolean, the most similar
 *     first
 * @param problem why there is no value
 */
public record ResultLabel(
    String accessor,
    String parameter,
    String label,
    Optional<JavaType> result,
    Optional<Bound.Constants> constants,
    List<String> candidates,
    Optional<Problem> problem) {

  /** Why a result has no value for a label. */
  public enum Problem {
    /** The method returns nothing, or something that has no methods. */
    NO_RESULT,
    /** A call has several results, or none that can be observed. */
    NOT_ONE_RESULT,
    NO_METHOD,
    /** The method returns neither an enum nor a boolean. */
    OTHER_TYPE,
    /** Generated code cannot name the enum. */
    HIDDEN
  }

  /** Copies the list. */
  public ResultLabel {
    candidates = List.copyOf(candidates);
  }

  /** The same with methods that could be named instead. */
  public ResultLabel withCandidates(List<String> others) {
    return new ResultLabel(accessor, parameter, label, result, constants, others, problem);
  }

  /** The values of the label. */
  public List<String> values() {
    return constants
        .map(Bound.Constants::constants)
        .map(all -> all.stream().map(constant -> constant.value().value()).toList())
        .orElse(List.of("true", "false"));
  }
}
