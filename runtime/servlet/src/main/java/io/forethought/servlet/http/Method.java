package io.forethought.servlet.http;

import io.forethought.LabelValue;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods of HTTP (RFC 9110, 9.3, and RFC 5789), and one for all others: a client can send any
 * word.
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
   * The name of the method, or a word for all that are none.
   *
   * @param other the word
   * @return for example {@code GET}
   */
  public String nameOr(String other) {
    return this == OTHER ? other : name();
  }

  /**
   * The method that a request names.
   *
   * @param name as it was sent; methods are case-sensitive
   * @return the method, {@link #OTHER} if it is none of these
   */
  public static Method of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }
}
