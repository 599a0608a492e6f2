package io.forethought.processor.model.methods;

/** What ends a call of a method. */
public enum CallEnd {
  /** The method returns or throws. */
  RETURN,
  /** The {@code CompletionStage} that it returned completes. */
  STAGE,
  /** The {@code Future} that it returned is done, if that can be observed. */
  FUTURE,
  /** A subscription of Reactor's {@code Mono} that it returned ends. */
  MONO,
  /** A subscription of Reactor's {@code Flux} that it returned ends. */
  FLUX,
  /** A subscription of Mutiny's {@code Uni} that it returned ends. */
  UNI,
  /** A subscription of Mutiny's {@code Multi} that it returned ends. */
  MULTI,
  /** The method returns something that works later and cannot be observed. */
  UNKNOWN;

  /** Whether a call that can go on after the method has returned is observed. */
  public boolean isLater() {
    return this != RETURN && this != UNKNOWN;
  }

  /** Whether a call begins with a subscription. */
  public boolean isSubscribed() {
    return this == MONO || this == FLUX || this == UNI || this == MULTI;
  }
}
