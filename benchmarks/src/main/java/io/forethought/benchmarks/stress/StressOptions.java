package io.forethought.benchmarks.stress;

/**
 * What the command line asks for.
 *
 * @param seconds at least so long
 * @param threads at least so many threads
 * @param atOnce so many of them at once
 * @param rounds how often each thread records everything
 * @param scrapers how many scrape at once
 */
record StressOptions(int seconds, int threads, int atOnce, int rounds, int scrapers) {

  static final StressOptions DEFAULT = new StressOptions(20, 5_000, 64, 500, 2);

  private static final String USAGE =
      "Options are --seconds 20 --threads 5000 --at-once 64 --rounds 500 --scrapers 2.";

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it asks for something else
   */
  static StressOptions of(String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("An option has no value. " + USAGE);
    }
    StressOptions options = DEFAULT;
    for (int i = 0; i < arguments.length; i += 2) {
      options = options.with(arguments[i], number(arguments[i], arguments[i + 1]));
    }
    return options;
  }

  private StressOptions with(String option, int value) {
    return switch (option) {
      case "--seconds" -> new StressOptions(value, threads, atOnce, rounds, scrapers);
      case "--threads" -> new StressOptions(seconds, value, atOnce, rounds, scrapers);
      case "--at-once" -> new StressOptions(seconds, threads, value, rounds, scrapers);
      case "--rounds" -> new StressOptions(seconds, threads, atOnce, value, scrapers);
      case "--scrapers" -> new StressOptions(seconds, threads, atOnce, rounds, value);
      default -> throw new IllegalArgumentException("There is no option " + option + ". " + USAGE);
    };
  }

  private static int number(String option, String value) {
    if (!value.matches("[1-9][0-9]{0,6}")) {
      throw new IllegalArgumentException(
          option + " takes a whole number from 1, not \"" + value + "\". " + USAGE);
    }
    return Integer.parseInt(value);
  }
}
