package io.forethought.runtime.source;

import java.lang.ref.WeakReference;
import java.util.function.DoubleSupplier;

/** A value that is kept elsewhere. */
public final class FollowedValue {

  private final WeakReference<Object> owner;
  private final DoubleSupplier value;

  /** Refers to the owner weakly. */
  public FollowedValue(Object owner, DoubleSupplier value) {
    this.owner = new WeakReference<>(owner);
    this.value = value;
  }

  /** Returns whether the owner was garbage collected. */
  public boolean isGone() {
    return owner.refersTo(null);
  }

  /** Returns the value; NaN if reading it fails, so that a faulty source does not fail a scrape. */
  public double read() {
    try {
      return value.getAsDouble();
    } catch (VirtualMachineError failure) {
      throw failure;
    } catch (Throwable failure) {
      return Double.NaN;
    }
  }
}
