package io.forethought.processor.model.operations;

import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with words for metrics, such as {@code rate($metric[5m]) > 0.5}, and the text that
 * Prometheus gets. Exported names are words of PromQL, so they need no quotes.
 *
 * @param written the query as written
 * @param text the query with the names of metrics
 * @param replacements what was replaced, in the order of the text
 * @param unknown the words that do not stand for a metric
 * @param known the words that stand for a metric here
 */
public record DeclaredQuery(
    Sited<String> written,
    String text,
    List<Replacement> replacements,
    List<String> unknown,
    Set<String> known) {

  /** The name of a method without dollar signs. */
  private static final String WORD =
      "[\\p{javaJavaIdentifierStart}&&[^$]][\\p{javaJavaIdentifierPart}&&[^$]]*";

  private static final Pattern DOLLAR =
      Pattern.compile("\\$(?:\\$|(?<word>" + WORD + ")|\\{(?<braced>" + WORD + ")\\})");

  /**
   * A word that was replaced.
   *
   * @param start where it begins in the query as written
   * @param end where it ends there
   * @param textStart where the name begins in the text
   * @param textEnd where it ends there
   */
  public record Replacement(int start, int end, int textStart, int textEnd) {}

  /** Copies the lists. */
  public DeclaredQuery {
    replacements = List.copyOf(replacements);
    unknown = List.copyOf(unknown);
    known = Collections.unmodifiableSet(new TreeSet<>(known));
  }

  /** A query in which nothing has been replaced. */
  public static DeclaredQuery of(Sited<String> written) {
    return new DeclaredQuery(written, written.value(), List.of(), List.of(), Set.of());
  }

  /** The words after dollar signs, in their order. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    Matcher dollar = DOLLAR.matcher(written.value());
    while (dollar.find()) {
      word(dollar).ifPresent(words::add);
    }
    return words;
  }

  /** The same query with the names of metrics. A word that stands for none remains as it is. */
  DeclaredQuery in(MetricNames names) {
    String source = written.value();
    StringBuilder replaced = new StringBuilder();
    List<Replacement> places = new ArrayList<>();
    List<String> strange = new ArrayList<>();
    Matcher dollar = DOLLAR.matcher(source);
    int done = 0;
    while (dollar.find()) {
      Optional<String> word = word(dollar);
      Optional<String> name = word.isEmpty() ? Optional.of("$") : names.of(word.get());
      if (name.isEmpty()) {
        word.ifPresent(strange::add);
        continue;
      }
      replaced.append(source, done, dollar.start());
      int start = replaced.length();
      replaced.append(name.get());
      places.add(new Replacement(dollar.start(), dollar.end(), start, replaced.length()));
      done = dollar.end();
    }
    replaced.append(source, done, source.length());
    return new DeclaredQuery(written, replaced.toString(), places, strange, names.words());
  }

  private static Optional<String> word(Matcher dollar) {
    return Optional.ofNullable(dollar.group("word"))
        .or(() -> Optional.ofNullable(dollar.group("braced")));
  }

  /**
   * The place in the query as written of a place in the text.
   *
   * @param offset a place in the text; one within a name belongs to the word for it
   */
  public int writtenOffset(int offset) {
    int shift = 0;
    for (Replacement replacement : replacements) {
      if (offset < replacement.textStart()) {
        break;
      }
      if (offset < replacement.textEnd()) {
        return replacement.start();
      }
      shift = replacement.end() - replacement.textEnd();
    }
    return offset + shift;
  }
}
