package io.forethought.processor.renaming;

import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A metric with its old and its new name.
 *
 * <pre>{@code
 * RenamedMetric metric = RenamedMetric.of("shop_delay_seconds", "shop_wait_seconds");
 * metric.sample("shop_delay_seconds_bucket"); // shop_wait_seconds_bucket
 * metric.recorded("job:shop_delay_seconds:p95"); // job:shop_wait_seconds:p95
 * }</pre>
 *
 * @param oldName the old name
 * @param newName the new name
 * @param samples the new names of the samples by their old names
 */
public record RenamedMetric(String oldName, String newName, Map<String, String> samples) {

  private static final String TOTAL = "_total";
  private static final String INFO = "_info";
  private static final String CREATED = "_created";
  private static final String BUCKET = "_bucket";

  /** What samples of a metric have after its name, if the name does not show its type. */
  private static final List<String> SUFFIXES =
      List.of("", TOTAL, INFO, BUCKET, "_count", "_sum", CREATED);

  private static final Pattern NAME = Pattern.compile("[A-Za-z_:][A-Za-z0-9_:]*");

  /** What can be a name in a text: a colon after it is punctuation. */
  static final Pattern WORD = Pattern.compile("[A-Za-z0-9_:]*[A-Za-z0-9_]");

  /** Copies the map. */
  public RenamedMetric {
    samples = Map.copyOf(samples);
  }

  /** A metric with all samples that it can have. A counter's name ends in {@code _total}. */
  public static RenamedMetric of(String oldName, String newName) {
    Map<String, String> samples = new TreeMap<>();
    if (endsIn(TOTAL, oldName, newName)) {
      samples.put(family(oldName) + CREATED, family(newName) + CREATED);
    } else if (!endsIn(INFO, oldName, newName)) {
      SUFFIXES.forEach(suffix -> samples.put(oldName + suffix, newName + suffix));
    }
    samples.put(oldName, newName);
    return new RenamedMetric(oldName, newName, samples);
  }

  private static boolean endsIn(String suffix, String oldName, String newName) {
    return oldName.endsWith(suffix) || newName.endsWith(suffix);
  }

  private static String family(String name) {
    for (String suffix : List.of(TOTAL, INFO)) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  /** Why the metric cannot be renamed, as the end of a sentence; empty if it can. */
  public Optional<String> fault() {
    if (oldName.isEmpty() || !NAME.matcher(newName).matches()) {
      return Optional.of(
          "\""
              + (oldName.isEmpty() ? oldName : newName)
              + "\" is not the name of a metric; it consists of letters, digits and underscores");
    }
    if (oldName.equals(newName)) {
      return Optional.of("the old and the new name are the same");
    }
    if (newName.endsWith(":")) {
      return Optional.of("\"" + newName + "\" ends in a colon, which YAML would read as a key");
    }
    boolean metric =
        Query.parse(newName).expression().filter(VectorSelector.class::isInstance).isPresent();
    if (!metric || newName.equalsIgnoreCase("null")) {
      return Optional.of("\"" + newName + "\" is a keyword, not the name of a metric");
    }
    return oldName.endsWith(BUCKET) && newName.endsWith(BUCKET)
        ? Optional.of(
            "a histogram has more samples than its buckets; write rename "
                + withoutBucket(oldName)
                + " "
                + withoutBucket(newName))
        : Optional.empty();
  }

  private static String withoutBucket(String name) {
    return name.substring(0, name.length() - BUCKET.length());
  }

  /** The new name of a sample; empty if it is not a sample of the metric. */
  public Optional<String> sample(String name) {
    return Optional.ofNullable(samples.get(name));
  }

  /**
   * The name that a recording rule should have; empty if its name does not contain that of the
   * metric between colons. The name of a counter has no {@code _total} there.
   */
  public Optional<String> recorded(String name) {
    List<String> parts = Arrays.asList(name.split(":", -1));
    String renamed = parts.stream().map(this::part).collect(Collectors.joining(":"));
    return parts.size() > 1 && !renamed.equals(name) ? Optional.of(renamed) : Optional.empty();
  }

  private String part(String part) {
    return part.equals(family(oldName)) ? family(newName) : sample(part).orElse(part);
  }

  /** Whether a text has the name of a sample among its words. */
  boolean isIn(String text) {
    return WORD.matcher(text)
            .results()
            .anyMatch(word -> samples.containsKey(word.group().replaceFirst("^:+", "")))
        || (!NAME.matcher(oldName).matches() && text.contains(oldName));
  }
}
