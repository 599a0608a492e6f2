package io.forethought.processor.inference;

/** Help texts as sources can have them. */
final class HelpText {

  private HelpText() {}

  /** A family whose help has no control characters, which would be lost or garbled. */
  static Family printable(Family family) {
    String help = family.help().replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
    return family.with(help.strip());
  }
}
