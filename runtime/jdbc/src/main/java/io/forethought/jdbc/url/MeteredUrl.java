package io.forethought.jdbc.url;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a database that is to be recorded.
 *
 * <pre>{@code
 * jdbc:metered:postgresql://localhost/orders?meteredAlias=shop&ssl=true
 * }</pre>
 *
 * @param target the URL of the database itself: {@code jdbc:postgresql://localhost/orders?ssl=true}
 * @param alias the alias: the parameter, or else the name of the database
 */
public record MeteredUrl(String target, String alias) {

  /** The name of the parameter in the URL, and of the property. */
  public static final String ALIAS = "meteredAlias";

  private static final String PREFIX = "jdbc:metered:";
  private static final Pattern PARAMETER = Pattern.compile("([?&;])" + ALIAS + "=([^?&;]*)([&]?)");

  /**
   * Reads a URL.
   *
   * @param url the URL
   * @param properties the connection properties
   * @return the content of the URL; empty if it does not have the prefix
   */
  public static Optional<MeteredUrl> of(@Nullable String url, @Nullable Properties properties) {
    if (url == null || !url.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String target = "jdbc:" + url.substring(PREFIX.length());
    @Nullable String alias = properties == null ? null : properties.getProperty(ALIAS);
    Matcher parameter = PARAMETER.matcher(target);
    if (parameter.find()) {
      alias = alias == null ? parameter.group(2) : alias;
      target = without(parameter, target);
    }
    return Optional.of(
        new MeteredUrl(target, alias == null || alias.isEmpty() ? DatabaseName.in(target) : alias));
  }

  /** If our parameter comes first, the next one follows the question mark. */
  private static String without(Matcher parameter, String target) {
    boolean first = parameter.group(1).equals("?") && !parameter.group(3).isEmpty();
    int end = parameter.end() - (first ? 0 : parameter.group(3).length());
    return target.substring(0, parameter.start() + (first ? 1 : 0)) + target.substring(end);
  }
}
