package io.forethought.sample;

import java.util.List;

/**
 * The options on the command line.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free port
 * @param traffic whether the built-in visitor uses the shop
 * @param newestMigration whether to apply the newest migration of the database
 * @param help whether to print only the help
 */
record Options(String host, int port, boolean traffic, boolean newestMigration, boolean help) {

  static final String HELP =
      """
      A small shop that exposes its metrics.

        --port=8080       the port to listen on; 0 for any free port
        --host=localhost  the address to listen on; 0.0.0.0 for all
        --traffic         sends requests like a visitor until the shop is stopped
        --skip-migration  does not apply the newest migration of the database
        --help            prints this text

      Environment variables for storage outside this process:

        SHOP_DATABASE     such as jdbc:postgresql://localhost/shop?user=shop&password=…
        SHOP_REDIS        such as redis://localhost:6379, for the cache
      """;

  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if an argument is not an option; the message names it
   */
  static Options read(List<String> arguments) {
    Options options = new Options("localhost", 8080, false, true, false);
    for (String argument : arguments) {
      options = options.with(argument);
    }
    return options;
  }

  private Options with(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals + 1);
    String value = argument.substring(name.length());
    return switch (name) {
      case "--host=" -> new Options(host(value), port, traffic, newestMigration, help);
      case "--port=" -> new Options(host, port(value), traffic, newestMigration, help);
      case "--traffic" -> new Options(host, port, true, newestMigration, help);
      case "--skip-migration" -> new Options(host, port, traffic, false, help);
      case "--help" -> new Options(host, port, traffic, newestMigration, true);
      default -> throw new IllegalArgumentException("\"" + argument + "\" is not an option.");
    };
  }

  private static String host(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"--host=\" has no address.");
    }
    return text;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException notWhole) {
      // Rejected below with the same message as a number out of range.
    }
    throw new IllegalArgumentException(
        "\"--port="
            + text
            + "\" is not a port: a port is a number from 0 to "
            + HIGHEST_PORT
            + ".");
  }
}
