package io.forethought.processor.promql.regex;

/** A text is not a regular expression of RE2. The message is the reason, without a subject. */
@SuppressWarnings("serial") // is caught where the text is parsed
public final class RegexException extends RuntimeException {

  RegexException(String reason) {
    super(reason, null, false, false);
  }
}
