package io.forethought.processor.exposition;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads one sample: {@code name{label="value",…} value}, with a timestamp and an exemplar or not.
 */
final class SampleReader {

  private final String line;
  private final int number;
  private int at;

  private SampleReader(String line, int number) {
    this.line = line;
    this.number = number;
  }

  static ScrapedSample read(String line, int number) throws MalformedScrapeException {
    return new SampleReader(line, number).sample();
  }

  private ScrapedSample sample() throws MalformedScrapeException {
    String name = word();
    Map<String, String> labels = new LinkedHashMap<>();
    skipSpaces();
    if (is('{')) {
      at++;
      name = labels(name, labels);
    }
    if (name.isEmpty()) {
      throw malformed("a name");
    }
    skipSpaces();
    int end = line.indexOf(' ', at);
    String value = line.substring(at, end < 0 ? line.length() : end);
    return new ScrapedSample(name, labels, number(value), number);
  }

  /** Reads labels up to the brace. The name can be among them, in quotes. Returns the name. */
  private String labels(String before, Map<String, String> labels) throws MalformedScrapeException {
    String name = before;
    skipSpaces();
    while (!is('}')) {
      String label = is('"') ? quoted() : word();
      skipSpaces();
      if (is('=')) {
        at++;
        skipSpaces();
        if (labels.put(label, quoted()) != null) {
          throw new MalformedScrapeException(number, "the label \"" + label + "\" occurs twice");
        }
      } else if (name.isEmpty()) {
        name = label;
      } else {
        throw malformed("=");
      }
      skipSpaces();
      if (is(',')) {
        at++;
        skipSpaces();
      } else if (!is('}')) {
        throw malformed(", or }");
      }
    }
    at++;
    return name;
  }

  private String word() {
    int start = at;
    while (at < line.length() && "{}=,\" \t".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.substring(start, at);
  }

  private String quoted() throws MalformedScrapeException {
    if (!is('"')) {
      throw malformed("a quote");
    }
    int start = ++at;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= line.length()) {
      throw malformed("a closing quote");
    }
    return ScrapeReader.unescaped(line.substring(start, at++));
  }

  private double number(String text) throws MalformedScrapeException {
    try {
      return switch (text) {
        case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
        case "-Inf" -> Double.NEGATIVE_INFINITY;
        case "NaN" -> Double.NaN;
        default -> Double.parseDouble(text);
      };
    } catch (NumberFormatException e) {
      throw malformed("a number");
    }
  }

  private boolean is(char letter) {
    return at < line.length() && line.charAt(at) == letter;
  }

  private void skipSpaces() {
    while (is(' ') || is('\t')) {
      at++;
    }
  }

  private MalformedScrapeException malformed(String expected) {
    return new MalformedScrapeException(
        number, "expected " + expected + " at character " + (Math.min(at, line.length()) + 1));
  }
}
