package io.forethought.jdbc.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the URLs of a vendor write parameters. A parameter is found where the driver finds it: a
 * password can contain the separators of other vendors, or its own ones in braces or quotes.
 */
enum Syntax {

  /** {@code ?one=1&two=2}. */
  QUERY("[^?]*+", "[?&]([^&=]*+)(?:=([^&]*+))?"),

  /** {@code ;one=1;two=2}. */
  SEMICOLONS("[^;]*+", ";([^;=]*+)(?:=([^;]*+))?"),

  /** {@code ;one=1;two=a\;b}. */
  BACKSLASHES("[^;]*+", ";([^;=]*+)(?:=([^;\\\\]*+(?:\\\\.[^;\\\\]*+)*+\\\\?))?"),

  /** <code>;one={1};two={a;b}}c}</code>. */
  BRACES("[^;]*+", ";\\s*+([^;=]*+)(?:=\\s*+(?:\\{([^}]*+(?:}}[^}]*+)*+)} *+(?=;|$)|([^;{]*+)))?"),

  /** {@code :one=1;two=2;}. */
  COLON("jdbc:[^:]*+:(?://[^/]*+/)?[^:]*+", "[:;]([^;=]*+)(?:=([^;]*+))?"),

  /** {@code ?one=1&two=2}, after a user and a password that can contain a question mark. */
  AFTER_CREDENTIALS(
      "jdbc:oracle:\\w+:" + Syntax.CREDENTIALS + "[^?]*+", "[?&]([^&=]*+)(?:=([^&]*+))?"),

  /** For unknown vendors. */
  ANY("[^?;]*+", "[?&;]([^?&;=]*+)(?:=([^?&;]*+))?");

  /** Oracle's {@code scott/"ti@ger"@}. */
  static final String CREDENTIALS = "(?:\"[^\"]*+\"|[^\"/@]*+)(?:/(?:\"[^\"]*+\"|[^\"@]*+))?@";

  private static final Map<String, Syntax> BY_VENDOR =
      Map.ofEntries(
          Map.entry("clickhouse", QUERY),
          Map.entry("ch", QUERY),
          Map.entry("db2", COLON),
          Map.entry("derby", SEMICOLONS),
          Map.entry("h2", BACKSLASHES),
          Map.entry("hsqldb", SEMICOLONS),
          Map.entry("informix-sqli", COLON),
          Map.entry("jtds", SEMICOLONS),
          Map.entry("mariadb", QUERY),
          Map.entry("mysql", QUERY),
          Map.entry("mysql+srv", QUERY),
          Map.entry("oracle", AFTER_CREDENTIALS),
          Map.entry("postgresql", QUERY),
          Map.entry("snowflake", QUERY),
          Map.entry("sqlite", QUERY),
          Map.entry("sqlserver", BRACES),
          Map.entry("sybase", QUERY),
          Map.entry("vertica", QUERY));

  private final Pattern before;
  private final Pattern parameter;

  /**
   * @param before what stands before the first parameter
   * @param parameter a parameter with its separator; the groups are its name and its value
   */
  Syntax(String before, String parameter) {
    this.before = Pattern.compile(before);
    this.parameter = Pattern.compile(parameter, Pattern.DOTALL);
  }

  /**
   * A parameter of a URL.
   *
   * @param start the index of the separator before it
   * @param end the index after it
   * @param name its name
   * @param value its value; empty if there is none
   */
  record Parameter(int start, int end, String name, String value) {}

  static Syntax of(String vendor) {
    return BY_VENDOR.getOrDefault(vendor, ANY);
  }

  /** Returns the parameters of a URL, up to the first one that cannot be read. */
  List<Parameter> parameters(String url) {
    List<Parameter> parameters = new ArrayList<>();
    Matcher start = before.matcher(url);
    int end = start.lookingAt() ? start.end() : url.length();
    Matcher next = parameter.matcher(url);
    while (end < url.length() && next.region(end, url.length()).lookingAt()) {
      parameters.add(new Parameter(end, next.end(), next.group(1).strip(), value(next).strip()));
      end = next.end();
    }
    return parameters;
  }

  private static String value(Matcher parameter) {
    String value = parameter.group(2);
    if (parameter.groupCount() == 2) {
      return value == null ? "" : value;
    }
    String plain = parameter.group(3);
    return value == null ? plain == null ? "" : plain : value.replace("}}", "}");
  }
}
