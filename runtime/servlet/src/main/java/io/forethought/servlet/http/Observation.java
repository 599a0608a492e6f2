package io.forethought.servlet.http;

import org.jspecify.annotations.Nullable;

/** What is known of one request and its response. */
public interface Observation {

  /** The view of a request that nothing matched. */
  String UNMATCHED = "_unmatched";

  /** The method, known from the start. */
  Method method();

  /** Whether the request came encrypted, known from the start. */
  Transport transport();

  /** Whether a script says that it sent the request, known from the start. */
  boolean ajax();

  /** The labels that the program added when the request came. */
  Object entryLabels();

  /**
   * The labels that the program added when it had handled the request, or {@link #entryLabels()} if
   * the request never came there.
   */
  Object labels();

  /** The matched template, {@link #UNMATCHED} if nothing matched. */
  String view();

  /**
   * The matched template, or another word for none.
   *
   * @param unmatched the word
   * @return the template, or the word if nothing matched
   */
  default String viewOr(String unmatched) {
    String view = view();
    return view.equals(UNMATCHED) ? unmatched : view;
  }

  /** The status that the client got. */
  int status();

  /** The length that the request declares, else how much of its body was read, in bytes. */
  long requestBytes();

  /** How much of the body of the response was sent, in bytes. */
  long responseBytes();

  /** Whether the response began before its length was known. */
  boolean streaming();

  /** The charset that the response declares, in small letters; {@code null} if it has none. */
  @Nullable String charset();

  /**
   * The charset that the response declares, or another one.
   *
   * @param undeclared the other one
   * @return the charset, or the other one if it declares none
   */
  default String charsetOr(String undeclared) {
    @Nullable String charset = charset();
    return charset == null ? undeclared : charset;
  }

  /** The template that the response was made from; {@code null} if the program has named none. */
  @Nullable String template();

  /** The simple class name of what left the program unhandled; {@code null} if nothing did. */
  @Nullable String exception();

  /** Whether the exception came from the view, and not from a filter. */
  boolean viewFailed();

  /** From the outermost filter to the end of the response, in nanoseconds. */
  long nanos();

  /**
   * From the innermost filter to the end of the response, in nanoseconds; -1 if it never came
   * there.
   */
  long innerNanos();
}
