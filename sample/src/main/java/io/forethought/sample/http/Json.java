package io.forethought.sample.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** A flat JSON object, which is sufficient for every response of the shop. */
public final class Json {

  private final StringBuilder fields = new StringBuilder();

  /** Adds a number. */
  public Json with(String name, long value) {
    return field(name, Long.toString(value));
  }

  /** Adds a text. */
  public Json with(String name, String value) {
    return field(name, quoted(value));
  }

  /** Adds a constant in lower case, like the shop's parameters. */
  public Json with(String name, Enum<?> value) {
    return field(name, quoted(value.name().toLowerCase(Locale.ROOT)));
  }

  /** Returns the object in UTF-8. */
  public byte[] bytes() {
    return ("{" + fields + "}\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Answers a request with the object. */
  public void answer(HttpServletResponse response, int status) throws IOException {
    byte[] body = bytes();
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Json field(String name, String rendered) {
    fields.append(fields.isEmpty() ? "" : ", ");
    fields.append(quoted(name)).append(": ").append(rendered);
    return this;
  }

  private static String quoted(String text) {
    return text.codePoints().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      return "\\" + (char) codePoint;
    }
    return codePoint < ' '
        ? String.format(Locale.ROOT, "\\u%04x", codePoint)
        : Character.toString(codePoint);
  }
}
