package io.forethought.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a whole scrape.
 *
 * <pre>{@code
 * assertThatScrape(Scrape.text(registry)).ignoring("tomcat_").holdsExactlyWhatIsDeclared();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScrapeAssert extends AbstractAssert<ScrapeAssert, Object> {

  private final List<String> options = new ArrayList<>();

  /**
   * Begins.
   *
   * @param scrape a text, or a path or an address where it is
   */
  ScrapeAssert(Object scrape) {
    super(scrape, ScrapeAssert.class);
  }

  /**
   * Does not compare other metrics whose names begin with a text.
   *
   * @param prefixes beginnings of names, such as {@code tomcat_}
   * @return this assertion
   */
  public ScrapeAssert ignoring(String... prefixes) {
    for (String prefix : prefixes) {
      options.add("--ignore=" + prefix);
    }
    return this;
  }

  /**
   * Sets options of the command {@code contract}, such as {@code --help-text=error}.
   *
   * @param more the options
   * @return this assertion
   */
  public ScrapeAssert withOptions(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /**
   * Verifies that the scrape holds exactly the metrics that the catalogues on the class path
   * declare, with their labels, values, types, units and buckets.
   *
   * @return this assertion
   */
  public ScrapeAssert holdsExactlyWhatIsDeclared() {
    return compare(options);
  }

  /**
   * Verifies that the scrape holds only metrics that the catalogues on the class path declare.
   * Metric sets that the test does not use may be missing.
   *
   * @return this assertion
   */
  public ScrapeAssert holdsOnlyWhatIsDeclared() {
    List<String> lenient = new ArrayList<>(options);
    lenient.add("--missing-metric=off");
    return compare(lenient);
  }

  private ScrapeAssert compare(List<String> arguments) {
    isNotNull();
    String differences =
        actual instanceof String text
            ? Contract.differences(text, arguments)
            : Contract.differencesAt(
                (actual instanceof Path ? "--file=" : "--url=") + actual, arguments);
    if (!differences.isEmpty()) {
      failWithMessage(
          "%s",
          "Expected the scrape to hold what is declared, but:\n" + differences.stripTrailing());
    }
    return this;
  }
}
