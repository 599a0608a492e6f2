package io.forethought.processor.inference.scraped;

import io.forethought.processor.model.Site;

/**
 * A place in a scrape.
 *
 * @param family the name of the family
 * @param line its first line
 * @param part the part of the family: a label, {@link #NAME}, {@link #HELP}; empty for all of it
 */
public record FamilySite(String family, int line, String part) implements Site {

  /** The name of a family; no label begins with this letter. */
  public static final String NAME = "#name";

  public static final String HELP = "#help";
  public static final String OLD_NAME = "#old";

  @Override
  public String describe() {
    return family + " in line " + line;
  }

  /** Whether it is a label. */
  public boolean isLabel() {
    return !part.isEmpty() && !part.startsWith("#");
  }
}
