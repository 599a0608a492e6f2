package io.forethought.jdbc.recording;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of an error: the class of an SQLSTATE, which is its first two characters (ISO 9075-2,
 * 24.1), or one of the additional types below.
 */
enum ErrorType {
  NO_DATA("02"),
  CONNECTION_EXCEPTION("08"),
  FEATURE_NOT_SUPPORTED("0A"),
  CARDINALITY_VIOLATION("21"),
  DATA_EXCEPTION("22"),
  INTEGRITY_CONSTRAINT_VIOLATION("23"),
  INVALID_CURSOR_STATE("24"),
  INVALID_TRANSACTION_STATE("25"),
  INVALID_AUTHORIZATION_SPECIFICATION("28"),
  TRANSACTION_ROLLBACK("40"),
  SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION("42"),
  INSUFFICIENT_RESOURCES("53"),
  OBJECT_NOT_IN_PREREQUISITE_STATE("55"),
  OPERATOR_INTERVENTION("57"),
  SYSTEM_ERROR("58"),

  /** A statement that took too long or was cancelled, or a lock that was not free in time. */
  TIMEOUT(""),

  /** The driver reported neither an SQLSTATE nor a known code. */
  NONE(""),

  /** Any other type. */
  OTHER("");

  private static final int CLASS_LENGTH = 2;

  private static final Map<String, ErrorType> BY_CLASS =
      Stream.of(values())
          .filter(type -> !type.stateClass.isEmpty())
          .collect(Collectors.toUnmodifiableMap(type -> type.stateClass, Function.identity()));

  private final String stateClass;

  ErrorType(String stateClass) {
    this.stateClass = stateClass;
  }

  /**
   * Returns the type of an SQLSTATE.
   *
   * @param state five characters, such as {@code 23505}
   * @return the type; {@link #OTHER} for any other class
   */
  static ErrorType ofState(String state) {
    return state.length() < CLASS_LENGTH
        ? OTHER
        : BY_CLASS.getOrDefault(state.substring(0, CLASS_LENGTH), OTHER);
  }
}
