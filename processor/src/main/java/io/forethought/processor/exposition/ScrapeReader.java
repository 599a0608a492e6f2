package io.forethought.processor.exposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a scrape line by line. */
final class ScrapeReader {

  private static final String END = "# EOF";

  private static final Set<String> TYPES =
      Set.of(
          "counter",
          "gauge",
          "gaugehistogram",
          "histogram",
          "info",
          "stateset",
          "summary",
          "unknown",
          "untyped");

  private final String[] lines;
  private final boolean openMetrics;
  private final Map<String, ScrapedMetadata> metadata = new LinkedHashMap<>();
  private final List<ScrapedSample> samples = new ArrayList<>();

  ScrapeReader(String text) {
    this.lines = text.replace("\r\n", "\n").split("\n");
    this.openMetrics = text.stripTrailing().endsWith(END);
  }

  Scrape read() throws MalformedScrapeException {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.startsWith("# ")) {
        comment(line.substring(2), i + 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        samples.add(SampleReader.read(line, i + 1));
      }
    }
    if (metadata.isEmpty() && samples.isEmpty()) {
      throw new MalformedScrapeException(1, "the scrape is empty");
    }
    return new Scrape(openMetrics, metadata, samples);
  }

  private void comment(String text, int line) throws MalformedScrapeException {
    String[] words = text.split(" ", 3);
    String rest = words.length < 3 ? "" : words[2];
    switch (words[0]) {
      case "TYPE" -> {
        if (!TYPES.contains(rest.strip())) {
          throw new MalformedScrapeException(line, "there is no type \"" + rest.strip() + "\"");
        }
        note(words, line, known -> known.withType(rest.strip()));
      }
      case "UNIT" -> note(words, line, known -> known.withUnit(rest.strip()));
      case "HELP" -> note(words, line, known -> known.withHelp(unescaped(rest)));
      default -> {
        // A comment.
      }
    }
  }

  private void note(String[] words, int line, UnaryOperator<ScrapedMetadata> change) {
    if (words.length > 1) {
      metadata.compute(
          words[1],
          (name, known) -> change.apply(known == null ? ScrapedMetadata.at(line) : known));
    }
  }

  /** Both formats escape a backslash and a newline; OpenMetrics also escapes quotes. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 'n' -> "\n";
              case '\\' -> "\\";
              case '"' -> "\"";
              default -> "\\" + text.charAt(i);
            });
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }
}
