package io.forethought.jdbc.url;

import static java.util.Map.entry;

import io.forethought.jdbc.url.Syntax.Parameter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of a database in its URL, which is read as the vendor's driver reads it. A URL
 * that has another form, or that could have a secret where the name is expected, has the vendor's
 * name instead, such as {@code postgresql}.
 */
final class DatabaseName {

  private static final Pattern VENDOR =
      Pattern.compile("jdbc:([A-Za-z][\\w.+-]*):(.*)", Pattern.DOTALL);

  private static final String NAME = "([\\p{L}\\p{N}_.$-]+)";
  private static final String MACHINE = "(?:[\\w.%-]*|\\[[\\w:.%]+])";
  private static final String HOST = MACHINE + "(?::\\d+)?";
  private static final String HOSTS = "//(?:[^/?#(]*@)?" + HOST + "(?:," + HOST + ")*";
  private static final String PATH = "(?:[\\p{L}\\p{N}_.$~! /\\\\:-]*[/\\\\:])?" + NAME + ":*";

  // An at sign elsewhere can mean that what comes before it is a password with a slash.
  private static final String PAIR = "(?:[^@%1$s]*|(?i:user|password)=[^%1$s]*)";
  private static final String PAIRS = PAIR + "(?:%1$s" + PAIR + ")*";
  private static final String QUERY = "(?:\\?" + PAIRS.formatted("&") + ")?";
  private static final String SEMICOLONS = "(?:;" + PAIRS.formatted(";") + ")?";
  private static final String COLON = "(?::" + PAIRS.formatted(";") + ")?";
  private static final String ANY = "(?:[?;][^@]*)?";

  private static final String SERVER = "(?:[\\w+-]+:)*" + HOSTS + "/" + NAME;
  private static final String FILE = "(?:(?:\\w+:)?" + HOSTS + "/|(?!(?:\\w+:)?//))" + PATH;
  private static final String SERVICE = "/" + NAME + "(?:[:/][\\w.:/$-]*)?";

  // After a user, a single word can be the rest of a password.
  private static final String ORACLE =
      ("(?:thin|oci8?):(?:@(?:" + NAME + "|" + HOST + SERVICE + ")|" + Syntax.CREDENTIALS)
          + ("(?:(?:(?:tcps?:)?//" + HOST + "|" + MACHINE + ":\\d+)" + SERVICE)
          + ("|" + MACHINE + ":\\d+:" + NAME + "))(?:\\?[^@]*)?");

  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          entry("ch", form(SERVER + QUERY)),
          entry("clickhouse", form(SERVER + QUERY)),
          entry("db2", form("(?:" + HOSTS + "/)?" + NAME + COLON)),
          entry("derby", form(FILE + SEMICOLONS)),
          entry("firebird", form("(?:\\w+:)?" + HOSTS + "/" + PATH + ANY)),
          entry("firebirdsql", form("(?:\\w+:)?" + HOSTS + "/" + PATH + ANY)),
          entry("h2", form(FILE + SEMICOLONS)),
          entry("hsqldb", form(FILE + SEMICOLONS)),
          entry("informix-sqli", form(HOSTS + "/" + NAME + COLON)),
          entry("jtds", form(SERVER + SEMICOLONS)),
          entry("mariadb", form(SERVER + QUERY)),
          entry("mysql", form(SERVER + QUERY)),
          entry("mysql+srv", form(SERVER + QUERY)),
          entry("oracle", form(ORACLE)),
          entry("postgresql", form("(?:" + SERVER + "|/?" + NAME + ")" + QUERY)),
          entry("redshift", form(SERVER + ANY)),
          entry("sqlite", form(PATH + QUERY)),
          entry("sybase", form("Tds:" + HOST + "/" + NAME + QUERY)),
          entry("vertica", form(SERVER + QUERY)));

  private static final Pattern SQL_SERVER =
      Pattern.compile("jdbc:sqlserver://(?:[\\w.-]*|\\[[\\w:.%]+])(?:\\\\[\\w$#-]+)?(?::\\d+)?");

  private DatabaseName() {}

  static String in(String url) {
    Matcher parts = VENDOR.matcher(url);
    if (!parts.matches()) {
      return "jdbc";
    }
    String vendor = parts.group(1);
    String name = vendor.equals("sqlserver") ? ofSqlServer(url) : inForm(vendor, parts.group(2));
    return name.isEmpty() ? vendor : name;
  }

  private static Pattern form(String form) {
    return Pattern.compile(form, Pattern.DOTALL);
  }

  private static String inForm(String vendor, String rest) {
    Pattern form = FORMS.get(vendor);
    if (form == null) {
      return "";
    }
    Matcher parts = form.matcher(rest);
    if (!parts.matches()) {
      return "";
    }
    for (int group = 1; group <= parts.groupCount(); group++) {
      String name = parts.group(group);
      if (name != null) {
        return name;
      }
    }
    return "";
  }

  /** If the driver cannot read the parameters, or reads several names, there is none. */
  private static String ofSqlServer(String url) {
    List<Parameter> parameters = Syntax.BRACES.parameters(url);
    int end = parameters.isEmpty() ? 0 : parameters.get(parameters.size() - 1).end();
    if (end < url.length()
        || !SQL_SERVER.matcher(url.substring(0, parameters.get(0).start())).matches()
        || parameters.stream().anyMatch(parameter -> isUnnamed(url, parameter))) {
      return "";
    }
    List<String> names =
        parameters.stream()
            .filter(parameter -> parameter.name().matches("(?i)database(name)?"))
            .map(Parameter::value)
            .toList();
    return names.size() == 1 && names.get(0).matches(NAME) ? names.get(0) : "";
  }

  private static boolean isUnnamed(String url, Parameter parameter) {
    String text = url.substring(parameter.start() + 1, parameter.end());
    return !text.isBlank() && (parameter.name().isEmpty() || text.indexOf('=') < 0);
  }
}
