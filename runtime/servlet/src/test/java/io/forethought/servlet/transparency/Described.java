package io.forethought.servlet.transparency;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results as text, without what differs between two runs of the same calls. */
final class Described {

  private Described() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Throwable failure) {
      return failure(failure);
    }
    if (value.getClass().isArray()) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.add(of(Array.get(value, i)));
      }
      return parts.toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, entry) -> sorted.put(of(key), of(entry)));
      return sorted.toString();
    }
    if (value instanceof Enumeration<?> all) {
      return of(java.util.Collections.list(all));
    }
    if (value instanceof Collection<?> all) {
      return all.stream().map(Described::of).collect(Collectors.toList()).toString();
    }
    if (value instanceof Stream<?> all) {
      return of(all.collect(Collectors.toList()));
    }
    boolean plain =
        value instanceof CharSequence
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Character
            || value instanceof Enum
            || value instanceof Locale;
    // Of anything else, only the object's identity could differ.
    return plain ? masked(value.toString()) : "an object";
  }

  private static String failure(Throwable failure) {
    String message = masked(String.valueOf(failure.getMessage()));
    Throwable cause = failure.getCause();
    return masked(failure.getClass().getName() + ": " + message)
        + (cause == null || cause == failure ? "" : " because of " + failure(cause));
  }

  static String masked(String text) {
    return text.replaceAll("@[0-9a-f]{3,}", "@")
        // Jetty's messages contain the number of listeners, of which one is ours.
        .replaceAll(" al=\\d+", "")
        // The virtual machine names the class that was called.
        .replaceAll("(AbstractMethodError|NoSuchMethodError): .*", "$1")
        // Tomcat's error page contains the stack, with the filters.
        .replaceAll("(?s)Content-Length: \\d+(.*)<h1>HTTP Status 500.*", "$1")
        .replaceAll("(?s)Transfer-Encoding: chunked(.*)<h1>HTTP Status 500.*", "$1")
        .replaceAll("/tmp/tomcat\\d+", "/tmp/tomcat")
        .replaceAll("upload_\\w+", "upload")
        .replaceAll("127\\.0\\.0\\.1:\\d+", "here")
        .replaceAll("(?i)(JSESSIONID=)[^;\\s]+", "$1")
        .replaceAll("Date: [^\r\n]*", "Date:")
        .replaceAll("(?i)[?&]id=\\d+", "id");
  }
}
