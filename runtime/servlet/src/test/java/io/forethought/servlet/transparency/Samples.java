package io.forethought.servlet.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Arguments for the parameters of a method. */
// A StringBuilder is a CharSequence that is not a String.
@SuppressWarnings("UnnecessaryStringBuilder")
final class Samples {

  private Samples() {}

  /**
   * An argument.
   *
   * @param text the argument as a reader would write it
   * @param value makes the argument anew for each call
   */
  record Sample(String text, Function<Stage, @Nullable Object> value) {}

  /** Returns the arguments for a parameter of a method, of which the first is the usual one. */
  static List<Sample> of(Method method, Class<?> type, int index) {
    if (type == String.class) {
      return text(method, index);
    }
    if (type == int.class || type == long.class) {
      return number(method, type, index);
    }
    Sample sample = new Sample(type.getSimpleName(), stage -> value(stage, method, type));
    return type.isPrimitive() || isUnsafe(method) ? List.of(sample) : List.of(sample, nothing());
  }

  /**
   * Returns whether unusual arguments would make a run differ from the next: Tomcat sends what an
   * earlier response has left in its buffer, and Jetty and Tomcat fail on another thread.
   */
  private static boolean isUnsafe(Method method) {
    return (method.getName().equals("write") && method.getParameterCount() == 3)
        || method.getName().equals("start");
  }

  private static Sample nothing() {
    return new Sample("null", stage -> null);
  }

  private static Sample constant(String text) {
    return new Sample('"' + text + '"', stage -> text);
  }

  private static List<Sample> text(Method method, int index) {
    if (isUnsafe(method)) {
      return List.of(constant("Grüße: 5 €"));
    }
    return switch (method.getName()) {
      case "setContentType" ->
          List.of(constant("text/plain; charset=UTF-8"), constant("text/html"), nothing());
      case "setCharacterEncoding" ->
          List.of(constant("UTF-16"), constant("GBK"), constant("nonsense"), nothing());
      case "setHeader", "addHeader", "setIntHeader", "addIntHeader", "containsHeader" ->
          index > 0
              ? List.of(constant("7"), constant("x"), nothing())
              : List.of(
                  constant("X-A"), constant("Content-Length"), constant("Content-Type"), nothing());
      case "getRequestDispatcher", "dispatch" -> List.of(constant("/target"), nothing());
      case "sendRedirect" -> List.of(constant("/elsewhere"), constant("there"), nothing());
      case "getDateHeader", "getHeader", "getHeaders", "getIntHeader" ->
          List.of(constant("X-Date"), constant("Content-Length"), nothing());
      case "format", "printf" -> List.of(constant("%,.2f %s ü%n"), constant("a%d"), nothing());
      case "getPart", "getParameter", "getParameterValues" ->
          List.of(constant("a"), constant("missing"), nothing());
      default -> List.of(constant("Grüße: 5 €"), constant("ü"), constant("a"), nothing());
    };
  }

  private static List<Sample> number(Method method, Class<?> type, int index) {
    List<Integer> values =
        switch (method.getName()) {
          case "sendError", "setStatus" -> List.of(404, 503, 200);
          case "sendRedirect" -> List.of(303, 307);
          case "write", "read", "readNBytes", "readLine", "append", "subSequence" ->
              switch (index) {
                case 1 -> List.of(0, 1);
                case 2 -> isUnsafe(method) ? List.of(2, 1) : List.of(2, 99);
                default -> List.of(0xFC, 0x20AC);
              };
          case "setContentLength", "setContentLengthLong" -> List.of(7, 2, -1);
          case "setTimeout" -> List.of(9_000);
          default -> List.of(3, -1);
        };
    return values.stream()
        .map(
            value ->
                new Sample(
                    value.toString(),
                    stage -> type == int.class ? (Object) value : (Object) (long) value))
        .toList();
  }

  private static Object value(Stage stage, Method method, Class<?> type) {
    List<Object> values =
        Arrays.asList(
            true,
            'ü',
            1.5f,
            1234.5,
            (byte) 1,
            new char[] {'a', 'ü', '€'},
            "aäb".getBytes(UTF_8),
            new Object[] {1234.5, new Spoken(stage)},
            method.getName().startsWith("read")
                ? ByteBuffer.allocate(5)
                : ByteBuffer.wrap("aäb".getBytes(UTF_8)),
            CharBuffer.allocate(5),
            new StringBuilder("Gruß €"),
            Locale.FRENCH,
            Charset.forName("ISO-8859-15"),
            new Cookie("c", "d"),
            new StringWriter(),
            new ByteArrayOutputStream(),
            stage.request().getServletContext(),
            new Listening(stage.scenario()),
            (Supplier<Map<String, String>>) Map::of,
            (Runnable) () -> {},
            stage.request(),
            stage.response(),
            Listening.class,
            new Spoken(stage));
    return values.stream().filter(wrapped(type)::isInstance).findFirst().orElseThrow();
  }

  private static Class<?> wrapped(Class<?> type) {
    // The most general types have values of their own.
    if (type == Object.class) {
      return Spoken.class;
    } else if (type == CharSequence.class) {
      return StringBuilder.class;
    }
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  /** An object that reports when it is turned into text. */
  private record Spoken(Stage stage) {
    @Override
    public String toString() {
      stage.scenario().see("spoken");
      return "Größe";
    }
  }

  /** Returns whether arguments of this type exist. */
  static boolean exist(Class<?> type) {
    return type.isPrimitive()
        || List.of(
                String.class,
                Object.class,
                CharSequence.class,
                char[].class,
                byte[].class,
                Object[].class,
                ByteBuffer.class,
                CharBuffer.class,
                Locale.class,
                Charset.class,
                Cookie.class,
                Writer.class,
                OutputStream.class,
                ServletContext.class,
                AsyncListener.class,
                ReadListener.class,
                WriteListener.class,
                Supplier.class,
                Runnable.class,
                ServletRequest.class,
                ServletResponse.class,
                Class.class)
            .contains(type);
  }
}
