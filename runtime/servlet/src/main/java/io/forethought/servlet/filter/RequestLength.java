package io.forethought.servlet.filter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Collection;

/** The length of a request body. Whatever a container throws here never fails a request. */
final class RequestLength {

  private RequestLength() {}

  /** Returns the declared length; -1 if it is missing or invalid. */
  static long declared(HttpServletRequest request) {
    try {
      return Math.max(-1, request.getContentLengthLong());
    } catch (NumberFormatException nonsense) {
      return -1;
    }
  }

  /** Returns the length of a form that the container has parsed. */
  static long ofForm(HttpServletRequest request) {
    try {
      return ParsedBody.ofForm(request);
    } catch (RuntimeException unparsed) {
      return 0;
    }
  }

  /** Returns the length of parts that the container has parsed. */
  static long ofParts(Collection<Part> parts, HttpServletRequest request) {
    try {
      return ParsedBody.ofParts(parts, request.getContentType());
    } catch (RuntimeException unparsed) {
      return 0;
    }
  }
}
