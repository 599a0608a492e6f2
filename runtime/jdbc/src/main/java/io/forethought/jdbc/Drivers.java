package io.forethought.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the drivers that accept a URL: first registered ones, then those that a web application
 * includes.
 */
final class Drivers {

  private static final Pattern VENDOR = Pattern.compile("jdbc:([\\w+-]+:).*", Pattern.DOTALL);

  private Drivers() {}

  /** Returns the drivers that accept a URL, in the order in which they are asked. */
  static Stream<Driver> accepting(String url) {
    // The second stream is created only if no driver of the first one has a connection.
    return Stream.concat(DriverManager.drivers(), Stream.of(url).flatMap(any -> included()))
        .filter(driver -> accepts(driver, url));
  }

  /**
   * Asks one driver after the other, as {@link DriverManager} does.
   *
   * @return the connection of the first driver that has one; {@code null} if all return {@code
   *     null}
   * @throws SQLException the first exception if no driver has a connection, or one that explains
   *     that there is no driver
   */
  static @Nullable Connection connect(String url, @Nullable Properties properties)
      throws SQLException {
    Iterator<Driver> drivers = accepting(url).iterator();
    @Nullable SQLException first = drivers.hasNext() ? null : missing(url);
    while (drivers.hasNext()) {
      try {
        Connection connection = drivers.next().connect(url, properties);
        if (connection != null) {
          return connection;
        }
      } catch (SQLException failure) {
        first = first == null ? failure : first;
      }
    }
    if (first != null) {
      throw first;
    }
    return null;
  }

  /** Names only the vendor of the URL, because the rest can contain a password. */
  private static SQLException missing(String url) {
    Matcher vendor = VENDOR.matcher(url);
    return new SQLException(
        "No JDBC driver was found for the URL after \"jdbc:metered:\""
            + (vendor.matches() ? ", which begins with \"" + vendor.group(1) + "\"" : "")
            + ".\nFix: add the JDBC driver of the database to the class path, or correct the URL."
            + "\nWhy: jdbc:metered: records what the driver of the database does.",
        "08001");
  }

  private static Stream<Driver> included() {
    Set<Class<?>> registered =
        DriverManager.drivers().map(Driver::getClass).collect(Collectors.toSet());
    return ServiceLoader.load(Driver.class).stream()
        .filter(provider -> !registered.contains(provider.type()))
        .flatMap(Drivers::loaded);
  }

  /** A driver that cannot be loaded is left out, as by {@link DriverManager}. */
  private static Stream<Driver> loaded(ServiceLoader.Provider<Driver> provider) {
    try {
      return Stream.of(provider.get());
    } catch (ServiceConfigurationError | LinkageError notLoaded) {
      return Stream.empty();
    }
  }

  private static boolean accepts(Driver driver, String url) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException | RuntimeException cannotTell) {
      return false;
    }
  }
}
