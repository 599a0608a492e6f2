package io.forethought.processor.naming;

import io.forethought.processor.model.Sited;
import java.util.List;
import java.util.stream.Stream;

/** Lists words in a sentence. */
public final class Listing {

  private Listing() {}

  /** The words in quotes: {@code "a", "b" and "c"}. */
  public static String of(Stream<String> words) {
    List<String> quoted = words.map(word -> "\"" + word + "\"").toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  /** A metric or label as it appears in a sentence. */
  public static String quoted(String kind, Sited<String> name) {
    return kind + " \"" + name.value() + "\"";
  }
}
