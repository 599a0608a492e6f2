package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query in a template: {@code {{ query "up == 0" }}}.
 *
 * @param text the query without escapes
 * @param places where each of its characters is in the template, and where it ends
 */
public record TemplateQuery(String text, List<Integer> places) {

  /** Copies the list. */
  public TemplateQuery {
    places = List.copyOf(places);
  }

  /** The query in a string; empty if the string has escapes that are rare in queries. */
  static Optional<TemplateQuery> of(TemplateToken string) {
    String written = string.text();
    boolean raw = written.startsWith("`");
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int at = 1;
    while (at < written.length() - 1) {
      places.add(string.place().start() + at);
      boolean escape = !raw && written.charAt(at) == '\\';
      at += escape ? 1 : 0;
      Optional<Character> meant =
          escape ? unescaped(written.charAt(at)) : Optional.of(written.charAt(at));
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      text.append(meant.get());
      at++;
    }
    places.add(string.place().start() + at);
    return Optional.of(new TemplateQuery(text.toString(), places));
  }

  private static Optional<Character> unescaped(char escaped) {
    return switch (escaped) {
      case '"', '\\' -> Optional.of(escaped);
      case 'n' -> Optional.of('\n');
      case 't' -> Optional.of('\t');
      default -> Optional.empty();
    };
  }

  /** Where a part of the query is in the template. */
  public Place inTemplate(Place part) {
    int start = places.get(Math.min(part.start(), text.length()));
    int last = places.get(Math.max(0, Math.min(part.end(), text.length()) - 1));
    return new Place(start, Math.max(start, last + 1));
  }
}
