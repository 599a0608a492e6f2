package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestCode;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An option that does not exist but was meant for Forethought, such as {@code -Aforethougth.lock}.
 *
 * @param option its name as written
 * @param value its value; empty if it has none
 * @param settings the names of the options that are not codes, without the prefix
 */
record UnknownOption(String option, String value, Set<String> settings) {

  private static final String PREFIX = "forethought.";
  private static final String WORD = "forethought";

  /** A first word that needs more changes belongs to another processor. */
  private static final int MOST_CHANGES = 2;

  /** Whether an option is meant for Forethought, even if its prefix is misspelled. */
  static boolean isMeant(String option) {
    String first = firstWord(option);
    return first.startsWith(WORD) || EditDistance.of(first, WORD) <= MOST_CHANGES;
  }

  /** The letters at the beginning, in lower case. */
  private static String firstWord(String option) {
    return option.replaceFirst("[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
  }

  /** The name without the prefix, as far as the two can be told apart. */
  private String name() {
    String first = firstWord(option);
    int end = first.startsWith(WORD) ? WORD.length() : first.length();
    return option.substring(end).replaceFirst("^[^A-Za-z0-9]+", "").strip();
  }

  Finding finding() {
    String written = value.isEmpty() ? option : option + "=" + value;
    return Finding.of(Code.OPTION_WRONG, JavacSite.COMMAND_LINE, written, "does not exist", fix());
  }

  private String fix() {
    return NearestCode.of(name())
        .map(this::fixTo)
        .or(() -> setting().map(this::fixTo))
        .orElseGet(
            () ->
                "remove it, or write one of the options "
                    + settings.stream().sorted().collect(Collectors.joining(", "))
                    + " or a code, such as -A"
                    + PREFIX
                    + "FT102=warn");
  }

  private String fixTo(Code code) {
    String severity = faults(code.id()).isEmpty() ? value : "error";
    return "write -A%s%s=%s if you mean \"%s\", or remove the option"
        .formatted(PREFIX, code.id(), severity, code.title());
  }

  private String fixTo(String setting) {
    return faults(setting).stream()
        .map(fault -> fault.argument("fix"))
        .findFirst()
        .orElse("write -A" + PREFIX + setting + (value.isEmpty() ? "" : "=" + value));
  }

  /** What is wrong with the value, if an option with this name was meant. */
  private List<Finding> faults(String meant) {
    return new Options(Map.of(PREFIX + meant, value)).findings();
  }

  private Optional<String> setting() {
    Map<String, String> plain =
        settings.stream().collect(Collectors.toMap(UnknownOption::plain, setting -> setting));
    return NearestWord.to(plain(name()), plain.keySet()).map(plain::get);
  }

  /** Without the differences between camel case and other ways to write several words. */
  private static String plain(String name) {
    return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }
}
