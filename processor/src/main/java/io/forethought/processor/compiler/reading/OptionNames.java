package io.forethought.processor.compiler.reading;

import io.forethought.processor.diagnostics.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the command-line options. */
public final class OptionNames {

  /** All options that are not codes, without the prefix. */
  static final Set<String> SETTINGS = settings();

  private OptionNames() {}

  /** The names of all options. */
  public static Set<String> all() {
    Set<String> names = new HashSet<>();
    for (String setting : SETTINGS) {
      names.add(Options.PREFIX + setting);
    }
    for (Code code : Code.values()) {
      names.add(Options.PREFIX + code.id());
    }
    return names;
  }

  private static Set<String> settings() {
    Set<String> settings = new HashSet<>(QueryOptions.NAMES);
    settings.addAll(OperationsOptions.NAMES);
    for (String option :
        List.of(
            Options.SERIES_PER_METRIC,
            Options.SERIES_PER_MODULE,
            Options.VALUES_PER_LABEL,
            Options.REASONS,
            Options.TODAY,
            Options.LOCK,
            Options.EXPLAIN,
            Options.MODULE,
            Options.COMPONENTS)) {
      settings.add(option.substring(Options.PREFIX.length()));
    }
    return Set.copyOf(settings);
  }
}
