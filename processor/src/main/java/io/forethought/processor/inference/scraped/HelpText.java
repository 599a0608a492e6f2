package io.forethought.processor.inference.scraped;

/** Help texts as sources can have them. */
public final class HelpText {

  private HelpText() {}

  /** A family whose help has no control characters, which would be lost or garbled. */
  public static Family printable(Family family) {
    String help = family.help().replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    return family.with(help.strip());
  }
}
