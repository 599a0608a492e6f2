package io.forethought.processor.naming;

import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A prefix that a set adds to the names of its metrics.
 *
 * @param attribute {@code namespace} or {@code subsystem}
 * @param text what the user wrote, never empty
 * @param first whether names begin with it
 * @param set the set
 * @param site the attribute's value
 */
public record NamePrefix(String attribute, String text, boolean first, MetricSet set, Site site) {

  public static final String NAMESPACE = "namespace";
  static final String SUBSYSTEM = "subsystem";

  private static final String NOTHING_LEFT = "remove it";
  private static final String UNCLEAR = "use other words: ";

  /** The prefixes of all sets, in their order. */
  public static List<NamePrefix> all(Declarations declarations) {
    List<NamePrefix> all = new ArrayList<>();
    for (MetricSet set : declarations.sets()) {
      all.addAll(of(set));
    }
    return all;
  }

  /** The prefixes of a set. */
  public static List<NamePrefix> of(MetricSet set) {
    Sited<String> namespace = set.namespace();
    Sited<String> subsystem = set.subsystem();
    List<NamePrefix> prefixes = new ArrayList<>();
    if (!namespace.value().isEmpty()) {
      prefixes.add(new NamePrefix(NAMESPACE, namespace.value(), true, set, namespace.site()));
    }
    if (!subsystem.value().isEmpty()) {
      boolean first = prefixes.isEmpty();
      prefixes.add(new NamePrefix(SUBSYSTEM, subsystem.value(), first, set, subsystem.site()));
    }
    return prefixes;
  }

  /** Whether a set has prefixes and none of them violates a rule. */
  static boolean areUsable(MetricSet set) {
    for (NamePrefix prefix : of(set)) {
      if (!prefix.isCorrect() || prefix.isReserved()) {
        return false;
      }
    }
    return !of(set).isEmpty();
  }

  private boolean isReserved() {
    return first && ReservedPrefix.begins(text + "_", set);
  }

  /** Whether no rule rejects its spelling or any of its words. */
  public boolean isCorrect() {
    return SnakeCase.holds(text) && correctWords().filter(words()::equals).isPresent();
  }

  /** The words, whatever the spelling. */
  public List<String> words() {
    return SnakeCase.wordsIn(text);
  }

  /** The words that follow an underscore, and are therefore visible to promlint. */
  public List<String> laterWords() {
    return words().subList(first && !words().isEmpty() ? 1 : 0, words().size());
  }

  /** Whether the annotation has a subsystem that words can move to. */
  public boolean hasSubsystem() {
    return set.origin() != MetricSet.Origin.REQUESTS;
  }

  /** The fix for a reserved prefix. A namespace precedes the subsystem that a type's name is. */
  public String unreserved() {
    return ReservedPrefix.fix(isOfType() ? NAMESPACE : attribute);
  }

  /** Whether the name of a type replaces it where it is not written. */
  private boolean isOfType() {
    return attribute.equals(SUBSYSTEM) && set.origin() == MetricSet.Origin.CALLS;
  }

  /** The text to paste, which passes all rules. */
  public String fix() {
    return fix(UNCLEAR + attribute + " = \"…\"");
  }

  /**
   * The text to paste, or the given text if there is nothing to propose. If the fix of the
   * namespace contains the subsystem, both have the same fix.
   */
  public String fix(String otherwise) {
    return splitNamespace().or(() -> correctWords().map(this::paste)).orElse(otherwise);
  }

  /** For a subsystem, the fix of a wrong namespace that moves a part of itself to the subsystem. */
  private Optional<String> splitNamespace() {
    if (!attribute.equals(SUBSYSTEM)) {
      return Optional.empty();
    }
    return of(set).stream()
        .filter(prefix -> prefix.attribute().equals(NAMESPACE))
        .findFirst()
        .filter(namespace -> namespace.words().size() != 1)
        .flatMap(namespace -> namespace.correctWords().map(namespace::paste))
        .filter(fix -> fix.contains(SUBSYSTEM));
  }

  /** The subsystem to declare beside a namespace, if its own text is not correct. */
  private String correctedSubsystem() {
    return of(set).stream()
        .filter(prefix -> prefix.attribute().equals(SUBSYSTEM) && !prefix.isCorrect())
        .flatMap(prefix -> prefix.correctWords().stream())
        .map(
            words ->
                words.isEmpty() ? "" : ", " + SUBSYSTEM + " = \"" + String.join("_", words) + "\"")
        .findFirst()
        .orElse("");
  }

  /** The namespace to paste if its words are to be joined into one; it also passes all rules. */
  public Optional<String> joined() {
    return correctWords()
        .filter(words -> attribute.equals(NAMESPACE) && words.size() > 1 && hasSubsystem())
        .map(words -> String.join("", words).replace("_", ""))
        .map(word -> new NamePrefix(attribute, word, first, set, site))
        .filter(prefix -> prefix.isCorrect() && !prefix.isReserved())
        .map(NamePrefix::text)
        .map(word -> NAMESPACE + " = \"" + word + "\"" + correctedSubsystem());
  }

  private String paste(List<String> words) {
    if (words.isEmpty()) {
      return isOfType() ? UNCLEAR + attribute + " = \"…\"" : NOTHING_LEFT;
    }
    String name = String.join("_", words);
    if (!SnakeCase.holds(name) || (first && ReservedPrefix.begins(name + "_", set))) {
      return unreserved();
    }
    if (attribute.equals(SUBSYSTEM) || words.size() == 1) {
      return attribute + " = \"" + name + "\"";
    }
    return hasSubsystem() ? split(words) : NAMESPACE + " = \"" + name.replace("_", "") + "\"";
  }

  /**
   * The first word as the namespace and the others as the subsystem, so that all names stay the
   * same. A word that begins with a digit cannot stand alone.
   */
  private String split(List<String> words) {
    int end = 1;
    while (end < words.size() && Character.isDigit(words.get(end).charAt(0))) {
      end++;
    }
    String namespace = NAMESPACE + " = \"" + String.join("", words.subList(0, end)) + "\"";
    Stream<String> subsystem =
        of(set).stream()
            .filter(prefix -> prefix.attribute().equals(SUBSYSTEM))
            .flatMap(prefix -> prefix.correctWords().stream().flatMap(List::stream));
    List<String> rest =
        UnitPhrase.joined(Stream.concat(words.stream().skip(end), subsystem).toList()).stream()
            .map(NamePrefix::based)
            .toList();
    return end == words.size()
        ? namespace
        : namespace + ", " + SUBSYSTEM + " = \"" + String.join("_", rest) + "\"";
  }

  /** The nearest words that pass all rules, if they can be found without guessing. */
  private Optional<List<String>> correctWords() {
    return SnakeCase.nearest(text)
        .map(UnitPhrase::words)
        .filter(this::isClear)
        .map(nearest -> Stream.iterate(nearest, this::corrected).skip(2L * nearest.size()))
        .flatMap(Stream::findFirst);
  }

  /** Whether no word is a letter that could abbreviate a unit, and so cannot be spelled out. */
  private boolean isClear(List<String> words) {
    return words.stream()
        .skip(first ? 1 : 0)
        .noneMatch(word -> UnitWord.abbreviated(word).filter(UnitWord::isAmbiguous).isPresent());
  }

  /** The words without {@code metric} and metric types, and with base units only. */
  private List<String> corrected(List<String> words) {
    List<String> later = words.subList(first && !words.isEmpty() ? 1 : 0, words.size());
    List<String> types = TypeWords.of(later);
    return UnitPhrase.joined(
        Stream.concat(
                words.stream().limit(words.size() - later.size()),
                later.stream()
                    .filter(word -> !types.contains(word))
                    .map(word -> UnitWord.abbreviated(word).map(UnitWord::base).orElse(word)))
            .filter(word -> !EmptyWords.isInNames(word))
            .map(NamePrefix::based)
            .toList());
  }

  private static String based(String word) {
    return UnitWord.notBase(List.of(word), 0).map(UnitWord::base).orElse(word);
  }
}
