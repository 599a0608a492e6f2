package io.forethought.sample;

import java.util.List;

/**
 * What the command line says.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param traffic whether the built-in visitor comes
 * @param newestMigration whether the newest migration of the database is applied
 * @param help whether only the help is wanted
 */
record Options(String host, int port, boolean traffic, boolean newestMigration, boolean help) {

  static final String HELP =
      """
      A small shop that shows its metrics.

        --port=8080       the port to listen on, 0 for any that is free
        --host=localhost  the address to listen on, 0.0.0.0 for all
        --traffic         a visitor uses the shop over HTTP until it is stopped
        --skip-migration  leaves the newest migration of the database unapplied
        --help            this text

      Where it keeps its things, if not in this process:

        SHOP_DATABASE     such as jdbc:postgresql://localhost/shop?user=shop&password=…
        SHOP_REDIS        such as redis://localhost:6379, for its cache
      """;

  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if there is something in it that is no option; the message
   *     says what
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
      default -> throw new IllegalArgumentException("\"" + argument + "\" is no option.");
    };
  }

  private static String host(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"--host=\" names no address.");
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
      // Refused below with the same words as a number out of bounds.
    }
    throw new IllegalArgumentException(
        "\"--port=" + text + "\" is no port: a port is a number from 0 to " + HIGHEST_PORT + ".");
  }
}
