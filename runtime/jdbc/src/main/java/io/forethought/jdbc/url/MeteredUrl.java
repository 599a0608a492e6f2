package io.forethought.jdbc.url;

import io.forethought.jdbc.url.Syntax.Parameter;
import java.util.Optional;
import java.util.Properties;
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
    Optional<Parameter> parameter = parameter(target);
    if (parameter.isPresent()) {
      alias = alias == null ? parameter.get().value() : alias;
      target = without(parameter.get(), target);
    }
    return Optional.of(
        new MeteredUrl(target, alias == null || alias.isEmpty() ? DatabaseName.in(target) : alias));
  }

  private static Optional<Parameter> parameter(String target) {
    String[] words = target.split(":", 3);
    return Syntax.of(words[1]).parameters(target).stream()
        .filter(parameter -> parameter.name().equals(ALIAS))
        .findFirst();
  }

  /** If our parameter comes first, the next one follows the question mark or the colon. */
  private static String without(Parameter parameter, String target) {
    String others = target.substring(parameter.end());
    char before = target.charAt(parameter.start());
    boolean first =
        others.startsWith(before == '?' ? "&" : ";") && (before == '?' || before == ':');
    return first
        ? target.substring(0, parameter.start() + 1) + others.substring(1)
        : target.substring(0, parameter.start()) + others;
  }
}
