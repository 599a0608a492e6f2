package io.forethought.servlet.http;

import io.forethought.LabelValue;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The HTTP methods (RFC 9110, 9.3, and RFC 5789), and one for all others, because a client can send
 * any word.
 *
 * @since 0.1.0
 */
public enum Method {
  @LabelValue("GET")
  GET,

  @LabelValue("HEAD")
  HEAD,

  @LabelValue("POST")
  POST,

  @LabelValue("PUT")
  PUT,

  @LabelValue("DELETE")
  DELETE,

  @LabelValue("CONNECT")
  CONNECT,

  @LabelValue("OPTIONS")
  OPTIONS,

  @LabelValue("TRACE")
  TRACE,

  @LabelValue("PATCH")
  PATCH,

  @LabelValue("_other")
  OTHER;

  private static final Map<String, Method> BY_NAME =
      Stream.of(values())
          .filter(method -> method != OTHER)
          .collect(Collectors.toUnmodifiableMap(Method::name, Function.identity()));

  /**
   * Returns the name of the method, or another word for {@link #OTHER}.
   *
   * @param other the other word
   * @return the name, such as {@code GET}
   */
  public String nameOr(String other) {
    return this == OTHER ? other : name();
  }

  /**
   * Returns the method with a name.
   *
   * @param name the name as sent; methods are case-sensitive
   * @return the method; {@link #OTHER} if it is unknown
   */
  public static Method of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }
}
