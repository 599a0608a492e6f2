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
  /** The method {@code GET}. */
  @LabelValue("GET")
  GET,

  /** The method {@code HEAD}. */
  @LabelValue("HEAD")
  HEAD,

  /** The method {@code POST}. */
  @LabelValue("POST")
  POST,

  /** The method {@code PUT}. */
  @LabelValue("PUT")
  PUT,

  /** The method {@code DELETE}. */
  @LabelValue("DELETE")
  DELETE,

  /** The method {@code CONNECT}. */
  @LabelValue("CONNECT")
  CONNECT,

  /** The method {@code OPTIONS}. */
  @LabelValue("OPTIONS")
  OPTIONS,

  /** The method {@code TRACE}. */
  @LabelValue("TRACE")
  TRACE,

  /** The method {@code PATCH}. */
  @LabelValue("PATCH")
  PATCH,

  /** Any other method. */
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
