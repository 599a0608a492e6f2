package io.forethought.servlet.filter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number of bytes of a body that a container has parsed itself, so that nothing else sees its
 * bytes. It is the length that the parsed fields have if they are written as browsers write them.
 */
final class ParsedBody {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "boundary=";
  private static final int LINE_END = 2;
  private static final int DASHES = 2;

  private ParsedBody() {}

  /** Returns the length of the form whose fields are among the parameters; 0 if there is none. */
  static long ofForm(HttpServletRequest request) {
    @Nullable String type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      return 0;
    }
    Charset charset = charset(request);
    long length = -1;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      for (String value : field.getValue()) {
        length += 2 + encoded(field.getKey(), charset) + encoded(value, charset);
      }
    }
    return Math.max(0, length - ofQuery(request.getQueryString()));
  }

  /** Returns the charset in which the container has read the form. */
  private static Charset charset(HttpServletRequest request) {
    @Nullable String name = request.getCharacterEncoding();
    if (name != null) {
      return Charset.forName(name);
    }
    return Jetty.isOwn(Waiting.innermost(request))
        ? StandardCharsets.UTF_8
        : StandardCharsets.ISO_8859_1;
  }

  private static int encoded(String text, Charset charset) {
    return URLEncoder.encode(text, charset).length();
  }

  /** Returns the length of the parameters in a query, with the separator that follows. */
  private static long ofQuery(@Nullable String query) {
    long length = 0;
    if (query != null) {
      for (String field : query.split("&", -1)) {
        if (!field.isEmpty()) {
          length += field.length() + (field.indexOf('=') < 0 ? 2 : 1);
        }
      }
    }
    return length;
  }

  /** Returns the length of a body in parts. */
  static long ofParts(Collection<Part> parts, @Nullable String type) {
    long boundary = type == null ? 0 : boundary(type);
    long length = DASHES + boundary + DASHES + LINE_END;
    for (Part part : parts) {
      length += DASHES + boundary + LINE_END + ofHeaders(part) + LINE_END + part.getSize();
      length += LINE_END;
    }
    return length;
  }

  private static long ofHeaders(Part part) {
    long length = 0;
    for (String name : part.getHeaderNames()) {
      for (String value : part.getHeaders(name)) {
        length += name.length() + ": ".length() + LINE_END;
        length += value.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return length;
  }

  private static int boundary(String type) {
    int start = type.toLowerCase(Locale.ROOT).indexOf(BOUNDARY);
    if (start < 0) {
      return 0;
    }
    String value = type.substring(start + BOUNDARY.length());
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip().length();
  }
}
