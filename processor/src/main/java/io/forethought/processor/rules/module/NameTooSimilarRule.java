package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rejects names that differ only in underscores and plurals. */
final class NameTooSimilarRule implements ModuleRule {

  /** Shorter words that end in s are seldom plurals: {@code gas}, {@code bus}. */
  private static final int SHORTEST_PLURAL = 4;

  private static final Pattern NO_PLURAL = Pattern.compile("(ss|us|is)$");

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Map<String, CatalogueEntry> earlier = new HashMap<>();
    module.libraries().forEach(entry -> earlier.putIfAbsent(key(entry), entry));
    findings.addAll(
        module.own().stream()
            .flatMap(
                entry ->
                    Stream.ofNullable(earlier.putIfAbsent(key(entry), entry))
                        .filter(other -> !other.name().value().equals(entry.name().value()))
                        .filter(other -> !areOfOneType(module, entry, other))
                        .map(other -> finding(entry, other))));
  }

  /** Whether both are about methods of one type, such as {@code getUser} and {@code getUsers}. */
  private static boolean areOfOneType(
      ModuleMetrics module, CatalogueEntry entry, CatalogueEntry other) {
    return entry.set().equals(other.set()) && module.ofCalls().contains(entry.set());
  }

  private static Finding finding(CatalogueEntry entry, CatalogueEntry other) {
    return Finding.of(
        Code.NAME_TOO_SIMILAR,
        entry.name().site(),
        entry.type().word(),
        entry.name().value(),
        other.name().value(),
        other.place());
  }

  /** The compared part of a name: letters and digits, with each word in the singular. */
  private static String key(CatalogueEntry entry) {
    return DerivedName.words(entry.name().value().toLowerCase(Locale.ROOT)).stream()
        .map(NameTooSimilarRule::singular)
        .collect(Collectors.joining())
        .replaceAll("[^a-z0-9]", "");
  }

  private static String singular(String word) {
    if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || NO_PLURAL.matcher(word).find()) {
      return withoutE(word);
    }
    String stem = word.substring(0, word.length() - 1);
    return stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : withoutE(stem);
  }

  /** Removes a final e, because plurals lose either s or es: {@code caches}, {@code boxes}. */
  private static String withoutE(String word) {
    return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
