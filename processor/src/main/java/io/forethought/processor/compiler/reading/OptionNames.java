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

  /** Those among the names of options on the command line that are Forethought's. */
  public static Set<String> among(Set<String> given) {
    Set<String> ours = new HashSet<>();
    for (String option : given) {
      if (option.startsWith(Options.PREFIX) && exists(option.substring(Options.PREFIX.length()))) {
        ours.add(option);
      }
    }
    return ours;
  }

  private static boolean exists(String name) {
    return SETTINGS.contains(name) || Code.of(name).isPresent();
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
