package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.ServiceMethod;

/** The names of the runtime classes that decorators use. */
final class MethodTypes {

  private static final String METHOD = "io.forethought.runtime.method";

  static final ClassName ELAPSED = ClassName.get(METHOD, "Elapsed");
  static final ClassName COMPLETIONS = ClassName.get(METHOD, "Completions");
  static final ClassName PENDING_CALL = ClassName.get(METHOD, "PendingCall");
  static final ClassName FAILURES = ClassName.get(METHOD, "RecordingFailures");
  static final ClassName FORETHOUGHT = ClassName.get("io.forethought.runtime", "Forethought");

  private static final ClassName OUTCOME = ClassName.get(METHOD, "Outcome");
  private static final ClassName ASYNC_OUTCOME = ClassName.get(METHOD, "AsyncOutcome");

  private MethodTypes() {}

  /** The enum of the label {@code outcome}. */
  static TypeName outcome(ServiceMethod method) {
    return method.end().isLater() ? ASYNC_OUTCOME : OUTCOME;
  }
}
