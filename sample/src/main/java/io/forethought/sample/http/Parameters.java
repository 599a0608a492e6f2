package io.forethought.sample.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a request as typed values. If one is missing or invalid, throws a {@link
 * Refusal} that explains what is expected.
 *
 * @param request the request, with its parameters in the query or in a form
 */
public record Parameters(HttpServletRequest request) {

  /** Returns the text of a required parameter. */
  public String text(String name) {
    return optionalText(name)
        .orElseThrow(() -> Refusal.badRequest("The parameter \"" + name + "\" is missing."));
  }

  /** Returns the text of an optional parameter; a blank one counts as missing. */
  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  /** Returns all texts of a parameter that may be repeated. */
  public List<String> texts(String name) {
    String @Nullable [] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** Returns a parameter as a constant of an enum, ignoring case. */
  public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "The parameter \"" + name + "\" must be one of " + choice(type) + "."));
  }

  /** Returns a parameter as a whole number in a range, both bounds included. */
  public int number(String name, int from, int to) {
    return number("parameter \"" + name + "\"", text(name), from, to);
  }

  /** Returns the last part of the path, such as {@code 17} in {@code /orders/17}. */
  public String lastOfPath() {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String last = path.substring(path.indexOf('/') + 1);
    if (last.isEmpty() || last.indexOf('/') >= 0) {
      throw Refusal.notFound(
          "Name one of them, as in " + request.getServletPath() + "/<name or number>.");
    }
    return last;
  }

  /** Returns the last part of the path as the number of an order. */
  public long orderOfPath() {
    return number("order", lastOfPath(), 1, Integer.MAX_VALUE);
  }

  /**
   * Parses a whole number in a range.
   *
   * @param what the name of the number, for the message
   * @param text the text
   * @param from the smallest number allowed
   * @param to the largest number allowed
   * @return the number
   */
  public static int number(String what, String text, int from, int to) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= from && number <= to) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // Rejected below with the same message as a number out of range.
    }
    throw Refusal.badRequest(
        "The " + what + " must be a whole number from " + from + " to " + to + ".");
  }

  private static String choice(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
