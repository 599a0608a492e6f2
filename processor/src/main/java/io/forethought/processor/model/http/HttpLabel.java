package io.forethought.processor.model.http;

/**
 * A label of an HTTP metric, before the labels that a program adds.
 *
 * @param parameter the name of the parameter, from which the label gets its name
 * @param values the kind of its values
 * @param expression how it is read from the {@code Observation} called {@code request}
 * @param max how many strings are kept, if they are capped
 * @param word the value for everything else, if the profile defines one
 */
public record HttpLabel(String parameter, Values values, String expression, int max, String word) {

  /** The kinds of label values. */
  public enum Values {
    /** The constants of {@code Method}. */
    METHOD(10),
    /** The names of methods, and the profile's value for all others. */
    METHOD_NAME(10),
    /** The constants of {@code Transport}. */
    TRANSPORT(2),
    /** The constants of {@code Status}. */
    STATUS(66),
    /** The first views. */
    VIEW(0),
    /** The first strings. */
    TEXT(0);

    private final long size;

    Values(long size) {
      this.size = size;
    }
  }

  static HttpLabel method() {
    return new HttpLabel("method", Values.METHOD, "request.method()", 0, "");
  }

  /** The names of methods, and a value for all others. */
  static HttpLabel methodName(String parameter, String word) {
    return new HttpLabel(
        parameter, Values.METHOD_NAME, "request.method().nameOr(\"" + word + "\")", 0, word);
  }

  /** The same for metrics without views: a series appears with the first request of its method. */
  static HttpLabel methodSeen(String parameter, String word) {
    return text(parameter, methodName(parameter, word).expression(), (int) Values.METHOD_NAME.size);
  }

  static HttpLabel transport(String parameter) {
    return new HttpLabel(parameter, Values.TRANSPORT, "request.transport()", 0, "");
  }

  /** The same for metrics without views: a series appears with the first request of its kind. */
  static HttpLabel transportSeen(String parameter) {
    return text(parameter, "request.transport().scheme()", (int) Values.TRANSPORT.size);
  }

  static HttpLabel status() {
    return new HttpLabel("status", Values.STATUS, "Status.of(request.status())", 0, "");
  }

  static HttpLabel view(String parameter) {
    return new HttpLabel(parameter, Values.VIEW, "request.view()", 0, "");
  }

  /** Views, and a value for requests without one. */
  static HttpLabel viewOr(String parameter, String word) {
    return new HttpLabel(parameter, Values.VIEW, "request.viewOr(\"" + word + "\")", 0, word);
  }

  static HttpLabel text(String parameter, String expression, int max) {
    return new HttpLabel(parameter, Values.TEXT, expression, max, "");
  }

  /** How many values it has at most, {@code _other} of capped strings included. */
  public long size(int maxViews) {
    return switch (values) {
      case VIEW -> maxViews + 1L;
      case TEXT -> max + 1L;
      default -> values.size;
    };
  }
}
