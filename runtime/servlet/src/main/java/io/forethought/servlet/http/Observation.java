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

  /** {@return the method, known from the start} */
  Method method();

  /** {@return whether the request was encrypted, known from the start} */
  Transport transport();

  /** {@return whether a header shows that a script sent the request, known from the start} */
  boolean ajax();

  /** {@return the labels that the program added when the request arrived} */
  Object entryLabels();

  /**
   * {@return the labels that the program added after it handled the request, or {@link
   * #entryLabels()} if the request did not reach it}
   */
  Object labels();

  /** {@return the matched template; {@link #UNMATCHED} if nothing matched} */
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

  /** {@return the status that the client received} */
  int status();

  /** {@return the declared length of the request body, or else the number of bytes read from it} */
  long requestBytes();

  /** {@return the number of bytes of the response body that were sent} */
  long responseBytes();

  /** {@return whether the response started before its length was known} */
  boolean streaming();

  /**
   * {@return the charset that the response declares, in lower case; {@code null} if there is none}
   */
  @Nullable String charset();

  /** {@return the charset that the response declares, as sent; {@code null} if there is none} */
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

  /** {@return the template that rendered the response; {@code null} if the program has set none} */
  @Nullable String template();

  /** {@return the simple class name of the unhandled exception; {@code null} if there was none} */
  @Nullable String exception();

  /** {@return whether the exception came from the view and not from a filter} */
  boolean viewFailed();

  /** {@return the time from the outermost filter to the end of the response, in nanoseconds} */
  long nanos();

  /**
   * {@return the time from the innermost filter to the end of the response, in nanoseconds; -1 if
   * the request did not reach it} Without {@link HttpRecorder#recordsInnerNanos()}, this is {@link
   * #nanos()} instead.
   */
  long innerNanos();
}
