package io.forethought.sample.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, each read as what it should be. What is missing or something else
 * ends in a {@link Refusal} that says what would be right.
 *
 * @param request the request, with its parameters in the query or in a form
 */
public record Parameters(HttpServletRequest request) {

  /** The text of a parameter that must be there. */
  public String text(String name) {
    return optionalText(name)
        .orElseThrow(() -> Refusal.badRequest("The parameter \"" + name + "\" is missing."));
  }

  /** The text of a parameter that may be left out; blank is left out too. */
  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  /** All texts of a parameter that may be given several times. */
  public List<String> texts(String name) {
    String @Nullable [] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A parameter that is one of the constants of an enum, in any case. */
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

  /** A parameter that is a whole number within bounds, which belong to it. */
  public int number(String name, int from, int to) {
    return number("parameter \"" + name + "\"", text(name), from, to);
  }

  /** The last part of the path, such as {@code 17} of {@code /orders/17}. */
  public String lastOfPath() {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    String last = path.substring(path.indexOf('/') + 1);
    if (last.isEmpty() || last.indexOf('/') >= 0) {
      throw Refusal.notFound(
          "Name one of them, as in " + request.getServletPath() + "/<name or number>.");
    }
    return last;
  }

  /** The last part of the path as the number of an order. */
  public long orderOfPath() {
    return number("order", lastOfPath(), 1, Integer.MAX_VALUE);
  }

  /**
   * A text that is a whole number within bounds.
   *
   * @param what what the number is, for the refusal
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
      // Refused below with the same words as a number out of bounds.
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
