package io.forethought.jdbc.url;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of a database in its URL. If the name could be a secret or have many values, the
 * subprotocol is used instead, such as {@code postgresql}.
 */
final class DatabaseName {

  private static final Pattern PARAMETER =
      Pattern.compile(";(?:databaseName|database)=([^;]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("jdbc:([^:]*):([^?;]*).*");
  private static final Pattern SERVER = Pattern.compile("[^/]*//[^/]*(?:/([^:]*).*)?");
  private static final Pattern LAST_NAME = Pattern.compile("(?:.*[/\\\\:@])?([^/\\\\:@]+):*");

  private DatabaseName() {}

  static String in(String url) {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      return "jdbc";
    }
    Matcher parameter = PARAMETER.matcher(url);
    String name = parameter.find() ? parameter.group(1) : lastName(address.group(2));
    return name.isEmpty() || name.contains("=") || name.contains("(") ? address.group(1) : name;
  }

  private static String lastName(String address) {
    Matcher server = SERVER.matcher(address);
    String path = address;
    if (server.matches()) {
      path = server.group(1) == null ? "" : server.group(1);
    }
    Matcher name = LAST_NAME.matcher(path);
    return name.matches() ? name.group(1) : "";
  }
}
