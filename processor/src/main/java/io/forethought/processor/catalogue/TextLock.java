package io.forethought.processor.catalogue;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a lock file that {@link LockText} wrote, and that people may have edited. */
public final class TextLock {

  /** Some editors write it at the start of a file. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<Locked> metrics = new ArrayList<>();
  private Optional<LockDraft> open = Optional.empty();

  private TextLock() {}

  /**
   * Reads a lock file.
   *
   * @throws IllegalArgumentException if a line is invalid; the message contains its number
   */
  public static Lock read(String text) {
    TextLock reader = new TextLock();
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int number = 0;
    for (String line : content.lines().map(String::stripTrailing).toList()) {
      number++;
      if (!line.isEmpty() && !line.stripLeading().startsWith("#")) {
        reader.take(number, line);
      }
    }
    reader.close();
    return new Lock(reader.metrics);
  }

  private void take(int number, String line) {
    if (line.startsWith(" ")) {
      at(number, () -> read(line, draft()));
    } else {
      close();
      at(number, () -> open = Optional.of(new LockDraft(number, name(line))));
    }
  }

  private static void at(int line, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private String name(String line) {
    if (line.matches("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*")) {
      throw new IllegalArgumentException("the file contains unresolved merge conflicts");
    }
    WordScanner scanner = new WordScanner(line);
    String name = scanner.word().filter(word -> scanner.isAtEnd()).orElseThrow(() -> unclear(line));
    if (metrics.stream().anyMatch(metric -> metric.name().equals(name))) {
      throw new IllegalArgumentException(name + " is listed twice");
    }
    return name;
  }

  private LockDraft draft() {
    return open.orElseThrow(
        () -> new IllegalArgumentException("there is no metric above this line"));
  }

  private static void read(String line, LockDraft draft) {
    if (line.startsWith(LockText.TYPE)) {
      draft.type(type(line.substring(LockText.TYPE.length())));
    } else if (line.startsWith(LockText.UNIT)) {
      draft.unit(unit(line.substring(LockText.UNIT.length())));
    } else if (line.startsWith(LockText.LABEL)) {
      draft.label(label(line));
    } else if (line.startsWith(LockText.BUCKETS)) {
      draft.steps("buckets", numbers(line.substring(LockText.BUCKETS.length())));
    } else if (line.startsWith(LockText.QUANTILES)) {
      draft.steps("quantiles", numbers(line.substring(LockText.QUANTILES.length())));
    } else {
      throw unclear(line);
    }
  }

  private static IllegalArgumentException unclear(String line) {
    return new IllegalArgumentException("\"" + line.strip() + "\" is not a valid line");
  }

  private void close() {
    open.ifPresent(draft -> at(draft.line(), () -> metrics.add(draft.locked())));
    open = Optional.empty();
  }

  private static MetricType type(String id) {
    return Arrays.stream(MetricType.values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown type \"" + id + "\""));
  }

  private static BaseUnit unit(String word) {
    return BaseUnit.spelled(word)
        .orElseThrow(() -> new IllegalArgumentException("unknown unit \"" + word + "\""));
  }

  private static CatalogueLabel label(String line) {
    WordScanner scanner = new WordScanner(line.substring(LockText.LABEL.length()));
    String name = scanner.wordBefore(": ").orElseThrow(() -> unclear(line));
    String values = scanner.rest();
    return new CatalogueLabel(
        name, values.equals(LockText.ANY) ? List.of() : Words.split(values), 0);
  }

  private static List<Double> numbers(String text) {
    return Words.split(text).stream().map(Words::parse).toList();
  }
}
