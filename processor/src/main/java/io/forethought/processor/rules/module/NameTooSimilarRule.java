package io.forethought.processor.rules.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rejects names that differ only in underscores and plurals. */
final class NameTooSimilarRule implements ModuleRule {

  /** Shorter words that end in s are seldom plurals: {@code gas}, {@code bus}. */
  private static final int SHORTEST_PLURAL = 4;

  private static final List<String> NO_PLURALS = List.of("ss", "us", "is");

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Map<String, CatalogueEntry> earlier = new HashMap<>();
    for (CatalogueEntry entry : module.libraries()) {
      earlier.putIfAbsent(key(entry), entry);
    }
    for (CatalogueEntry entry : module.own()) {
      CatalogueEntry other = earlier.putIfAbsent(key(entry), entry);
      if (other != null
          && !other.name().value().equals(entry.name().value())
          && !areOfOneType(module, entry, other)) {
        findings.add(finding(entry, other));
      }
    }
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
    StringBuilder key = new StringBuilder();
    for (String word : DerivedName.words(entry.name().value().toLowerCase(Locale.ROOT))) {
      String singular = singular(word);
      for (int at = 0; at < singular.length(); at++) {
        if (isPlain(singular.charAt(at))) {
          key.append(singular.charAt(at));
        }
      }
    }
    return key.toString();
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private static String singular(String word) {
    if (!isPlural(word)) {
      return withoutE(word);
    }
    String stem = word.substring(0, word.length() - 1);
    return stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : withoutE(stem);
  }

  private static boolean isPlural(String word) {
    for (String end : NO_PLURALS) {
      if (word.endsWith(end)) {
        return false;
      }
    }
    return word.length() >= SHORTEST_PLURAL && word.endsWith("s");
  }

  /** Removes a final e, because plurals lose either s or es: {@code caches}, {@code boxes}. */
  private static String withoutE(String word) {
    return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
