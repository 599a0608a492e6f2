package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.model.CalendarDay;
import io.forethought.processor.model.Limits;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The command-line options: {@code -Aforethought.FT102=warn}. */
public final class Options {

  /** The first part of the names of all options. */
  static final String PREFIX = "forethought.";

  static final String SERIES_PER_METRIC = PREFIX + "maxSeriesPerMetric";
  static final String SERIES_PER_MODULE = PREFIX + "maxSeriesPerModule";
  static final String REASONS = PREFIX + "reasons";
  static final String VALUES_PER_LABEL = PREFIX + "maxValuesPerLabel";
  static final String LOCK = PREFIX + "lock";
  static final String EXPLAIN = PREFIX + "explain";
  static final String MODULE = PREFIX + "module";
  static final String TODAY = PREFIX + "today";
  static final String COMPONENTS = PREFIX + "components";

  /** Any number with this many digits fits into a long. */
  private static final String LARGEST = "9".repeat(18);

  private final Map<Code, Severity> severities = new EnumMap<>(Code.class);
  private final List<Finding> findings = new ArrayList<>();
  private long seriesPerMetric = Limits.DEFAULT.seriesPerMetric();
  private long seriesPerModule = Limits.DEFAULT.seriesPerModule();
  private Optional<LockFile> lock = Optional.empty();
  private final QueryOptions queries = new QueryOptions();
  private final OperationsOptions operations = new OperationsOptions();
  private List<String> explain = List.of();
  private String module = "";
  private String components = "none";
  private long valuesPerLabel = Limits.DEFAULT.valuesPerLabel();
  private boolean reasonsRequired;
  private Optional<LocalDate> today = Limits.DEFAULT.today();

  /** Reads the options, and ignores those of other processors. */
  public Options(Map<String, String> options) {
    for (Map.Entry<String, String> each : new TreeMap<>(options).entrySet()) {
      String option = each.getKey();
      String value = each.getValue() == null ? "" : each.getValue();
      if (option.startsWith(PREFIX)) {
        read(option, value);
      } else if (UnknownOption.isMeant(option)) {
        unknown(option, value);
      }
    }
  }

  private void read(String option, String value) {
    switch (option) {
      case SERIES_PER_METRIC -> readLimit(option, value, limit -> seriesPerMetric = limit);
      case SERIES_PER_MODULE -> readLimit(option, value, limit -> seriesPerModule = limit);
      case LOCK -> readLock(value);
      case EXPLAIN -> explain = Arrays.stream(value.split(",")).map(String::strip).toList();
      case MODULE -> module = value;
      case VALUES_PER_LABEL -> readLimit(option, value, limit -> valuesPerLabel = limit);
      case REASONS ->
          reasonsRequired = oneOf(option, value, "required", "optional").equals("required");
      case COMPONENTS ->
          components = oneOf(option, value, "spring", "cdi", "jakarta-inject", "none");
      case TODAY -> readToday(value);
      default -> {
        String name = option.substring(PREFIX.length());
        Optional<String> fix = Optional.empty();
        if (QueryOptions.NAMES.contains(name)) {
          fix = queries.read(name, value);
        }
        if (fix.isEmpty() && OperationsOptions.NAMES.contains(name)) {
          fix = operations.read(name, value);
        }
        if (!OptionNames.SETTINGS.contains(name)) {
          readSeverity(option, value);
        }
        fix.ifPresent(text -> wrong(option, value, text));
      }
    }
  }

  private void readLimit(String option, String value, Consumer<Long> limit) {
    if (value.matches("[1-9][0-9]{0,17}")) {
      limit.accept(Long.parseLong(value));
    } else if (value.matches("[1-9][0-9]*")) {
      wrong(option, value, "use a number of at most " + LARGEST + ": -A" + option + "=1000");
    } else {
      wrong(option, value, "use a whole number of at least 1: -A" + option + "=1000");
    }
  }

  private void readLock(String value) {
    Optional<String> update = LockFile.misspelledUpdate(value);
    if (update.isPresent()) {
      wrong(LOCK, value, "write -A" + LOCK + "=" + update.get());
      return;
    }
    try {
      lock = Optional.of(LockFile.of(value)).filter(file -> file.path().getFileName() != null);
    } catch (InvalidPathException e) {
      lock = Optional.empty();
    }
    if (lock.isEmpty() || value.isEmpty()) {
      lock = Optional.empty();
      wrong(LOCK, value, "use a path: -A" + LOCK + "=metrics.lock");
    }
  }

  /** A value that an option has; the last one if it does not have it, which is reported. */
  private String oneOf(String option, String value, String... words) {
    String last = words[words.length - 1];
    if (Set.of(words).contains(value)) {
      return value;
    }
    String all = String.join(", =", words).replace(", =" + last, " or =" + last);
    wrong(option, value, "write -A" + option + "=" + all);
    return last;
  }

  private void readToday(String value) {
    today = CalendarDay.of(value);
    if (today.isEmpty()) {
      wrong(TODAY, value, "write the day as year-month-day: -A" + TODAY + "=2027-07-01");
    }
  }

  private void readSeverity(String option, String value) {
    String id = option.substring(PREFIX.length());
    Optional<Code> code = Code.of(id);
    Optional<Severity> severity =
        Arrays.stream(Severity.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(value))
            .findFirst();
    if (code.isEmpty()) {
      unknown(option, value);
    } else if (severity.isEmpty()) {
      wrong(option, value, "write -A" + option + "=error, =warn, =note or =off");
    } else if (!code.get().canBeSilenced() && severity.get() != Severity.ERROR) {
      wrong(
          option,
          value,
          "fix the declaration instead: this error means that no working class can be generated");
    } else {
      severities.put(code.get(), severity.get());
    }
  }

  private void unknown(String option, String value) {
    findings.add(new UnknownOption(option, value, OptionNames.SETTINGS).finding());
  }

  private void wrong(String option, String value, String fix) {
    findings.add(
        Finding.of(
            Code.OPTION_WRONG, JavacSite.COMMAND_LINE, option + "=" + value, "is invalid", fix));
  }

  /** The severity of findings with this code. */
  public Severity severity(Code code) {
    return severities.getOrDefault(code, code.severity());
  }

  /** The lock file, if there is one. */
  public Optional<LockFile> lock() {
    return lock;
  }

  /** The options about queries. */
  public QueryOptions queries() {
    return queries;
  }

  /** The options about the files that are generated for operations. */
  public OperationsOptions operations() {
    return operations;
  }

  /** The names of the metrics to explain. */
  public List<String> explain() {
    return explain;
  }

  /** The module's name in its catalogue; empty if the option is not set. */
  public String module() {
    return module;
  }

  /** The framework that beans are generated for, or {@code none}. */
  public String components() {
    return components;
  }

  /** The maximum numbers of series and label values. */
  public Limits limits() {
    return new Limits(seriesPerMetric, seriesPerModule, valuesPerLabel, today);
  }

  /** Whether every suppression must have a reason. */
  public boolean reasonsRequired() {
    return reasonsRequired;
  }

  /** The findings about the options themselves. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
