package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The response of a container that uses it again for the next one. The body goes into a buffer,
 * which is larger. Has only what filters ask for; all else fails.
 */
final class ContainerResponse extends HttpServletResponseWrapper {

  private static final String CHARSET = "charset=";

  private final Buffer buffer = new Buffer();
  private int status;
  private @Nullable String contentType;
  private @Nullable String charset;

  ContainerResponse() {
    super(Refusal.of(HttpServletResponse.class));
  }

  /** Another response begins. */
  void begin() {
    buffer.size = 0;
    status = SC_OK;
    contentType = null;
    charset = null;
  }

  /** How much was written. */
  int size() {
    return buffer.size;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public @Nullable String getContentType() {
    return contentType;
  }

  @Override
  public void setContentType(@Nullable String type) {
    contentType = type;
    charset = null;
  }

  @Override
  public String getCharacterEncoding() {
    String known = charset;
    if (known == null) {
      known = charsetOf(contentType);
      charset = known;
    }
    return known;
  }

  /** Containers know the types that they see each time. */
  private static String charsetOf(@Nullable String type) {
    if (Program.CONTENT_TYPE.equals(type)) {
      return Program.CHARSET;
    }
    int at = type == null ? -1 : type.indexOf(CHARSET);
    return type == null || at < 0 ? "ISO-8859-1" : type.substring(at + CHARSET.length());
  }

  @Override
  public @Nullable String getHeader(String name) {
    return null;
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return List.of();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return buffer;
  }

  /** What goes to the client in the end. */
  private static final class Buffer extends ServletOutputStream {

    private final byte[] bytes = new byte[8_192];
    private int size;

    @Override
    public void write(int b) {
      bytes[size] = (byte) b;
      size++;
    }

    @Override
    public void write(byte[] written, int from, int length) {
      System.arraycopy(written, from, bytes, size, length);
      size += length;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Nobody writes like this here.");
    }
  }
}
