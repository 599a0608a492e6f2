package io.forethought.processor.model;

import java.util.List;

/** The declared bound of a label's values. */
public sealed interface Bound {

  /** The number of label values this allows; 0 if none or not known. */
  long size();

  /**
   * The constants of an enum.
   *
   * @param type the enum
   * @param constants in the order of their declaration
   * @param hiddenBy the types that keep generated code from naming the enum
   */
  record Constants(TypeName type, List<Constant> constants, List<Hidden> hiddenBy)
      implements Bound {
    /** Copies the lists. */
    public Constants {
      constants = List.copyOf(constants);
      hiddenBy = List.copyOf(hiddenBy);
    }

    @Override
    public long size() {
      return constants.size();
    }
  }

  /**
   * One constant of an enum.
   *
   * @param name the constant's name
   * @param value its label value, at the {@code @LabelValue} or at the constant
   * @param given whether {@code @LabelValue} sets it
   */
  record Constant(String name, Sited<String> value, boolean given) {}

  /** {@code true} and {@code false}. */
  record Booleans() implements Bound {
    @Override
    public long size() {
      return 2;
    }
  }

  /**
   * A range of whole numbers, both ends included.
   *
   * @param from the smallest
   * @param to the largest
   */
  record Range(Sited<Integer> from, Sited<Integer> to) implements Bound {
    @Override
    public long size() {
      return Math.max(0, (long) to.value() - from.value() + 1);
    }
  }

  /** Listed strings. */
  record Listed(List<Sited<String>> values) implements Bound {
    /** Copies the list. */
    public Listed {
      values = List.copyOf(values);
    }

    @Override
    public long size() {
      return values.size();
    }
  }

  /**
   * The first strings seen, up to a number, and {@code _other} for the rest.
   *
   * @param max how many different strings are kept at the same time
   * @param idle the time after which a series is removed that is not used; empty if never
   */
  record Capped(Sited<Integer> max, Sited<String> idle) implements Bound {
    @Override
    public long size() {
      return max.value() < 1 ? 0 : max.value() + 1L;
    }
  }

  /** A string of an {@code @Info}, which needs no bound: a later call replaces the series. */
  record Free() implements Bound {
    @Override
    public long size() {
      return 1;
    }
  }

  /**
   * The bound is missing.
   *
   * @param type {@code String} or {@code int}
   */
  record Missing(String type) implements Bound {
    @Override
    public long size() {
      return 0;
    }
  }

  /**
   * A type that cannot be a label.
   *
   * @param type as the user wrote it
   * @param resolved false if the compiler cannot resolve the type, which it reports itself
   */
  record Unsupported(String type, boolean resolved) implements Bound {
    @Override
    public long size() {
      return 0;
    }
  }
}
