package io.forethought.servlet.http;

import org.jspecify.annotations.Nullable;

/**
 * The data about one request and its response.
 *
 * @since 0.1.0
 */
public interface Observation {

  /** The view of a request that matched nothing. */
  String UNMATCHED = "_unmatched";

  /** Returns the method, known from the start. */
  Method method();

  /** Returns whether the request was encrypted, known from the start. */
  Transport transport();

  /** Returns whether a header shows that a script sent the request, known from the start. */
  boolean ajax();

  /** Returns the labels that the program added when the request arrived. */
  Object entryLabels();

  /**
   * Returns the labels that the program added after it handled the request, or {@link
   * #entryLabels()} if the request did not reach it.
   */
  Object labels();

  /** Returns the matched template; {@link #UNMATCHED} if nothing matched. */
  String view();

  /**
   * Returns the matched template, or another word if nothing matched.
   *
   * @param unmatched the other word
   * @return the template, or the word if nothing matched
   */
  default String viewOr(String unmatched) {
    String view = view();
    return view.equals(UNMATCHED) ? unmatched : view;
  }

  /** Returns the status that the client received. */
  int status();

  /** Returns the declared length of the request body, or else the number of bytes read from it. */
  long requestBytes();

  /** Returns the number of bytes of the response body that were sent. */
  long responseBytes();

  /** Returns whether the response started before its length was known. */
  boolean streaming();

  /**
   * Returns the charset that the response declares, in lower case; {@code null} if there is none.
   */
  @Nullable String charset();

  /** Returns the charset that the response declares, as sent; {@code null} if there is none. */
  @Nullable String sentCharset();

  /**
   * Returns the charset that the response declares, as sent, or another word if it declares none.
   *
   * @param undeclared the other word
   * @return the charset, or the word if it declares none
   */
  default String sentCharsetOr(String undeclared) {
    @Nullable String charset = sentCharset();
    return charset == null ? undeclared : charset;
  }

  /** Returns the template that rendered the response; {@code null} if the program has set none. */
  @Nullable String template();

  /** Returns the simple class name of the unhandled exception; {@code null} if there was none. */
  @Nullable String exception();

  /** Returns whether the exception came from the view and not from a filter. */
  boolean viewFailed();

  /** Returns the time from the outermost filter to the end of the response, in nanoseconds. */
  long nanos();

  /**
   * Returns the time from the innermost filter to the end of the response, in nanoseconds; -1 if
   * the request did not reach it. Without {@link HttpRecorder#recordsInnerNanos()}, {@link
   * #nanos()} is returned instead of the time.
   */
  long innerNanos();
}
