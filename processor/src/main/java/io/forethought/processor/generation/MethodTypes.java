package io.forethought.processor.generation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.model.methods.LabelSource;

/** The names of the runtime classes that decorators use. */
final class MethodTypes {

  private static final String METHOD = "io.forethought.runtime.method";

  static final ClassName ELAPSED = ClassName.get(METHOD, "Elapsed");
  static final ClassName COMPLETIONS = ClassName.get(METHOD, "Completions");
  static final ClassName PENDING_CALL = ClassName.get(METHOD, "PendingCall");
  static final ClassName FAILURES = ClassName.get(METHOD, "RecordingFailures");
  static final ClassName FORETHOUGHT = ClassName.get("io.forethought.runtime", "Forethought");

  private MethodTypes() {}

  /** The enum of the label {@code outcome}. */
  static TypeName outcome(boolean canBeCanceled) {
    return RuntimeTypes.name(canBeCanceled ? LabelSource.ASYNC_OUTCOME : LabelSource.OUTCOME);
  }
}
