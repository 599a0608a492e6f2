package io.forethought.servlet.filter;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request that reports when it becomes asynchronous, and counts the bytes read from its body if
 * their length is not declared.
 */
final class ObservedRequest extends HttpServletRequestWrapper {

  private final ObservedResponse observed;
  private final boolean countsBody;
  private @Nullable ServletInputStream stream;
  private @Nullable BufferedReader reader;

  ObservedRequest(HttpServletRequest request, ObservedResponse observed) {
    super(request);
    this.observed = observed;
    this.countsBody = ObservedResponse.declaredLength(request) < 0;
  }

  /**
   * Passes the counting response, because the container would otherwise use its own and nothing
   * would be counted.
   */
  @Override
  public AsyncContext startAsync() {
    return startAsync(this, observed);
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    AsyncContext context = super.startAsync(request, response);
    context.addListener(observed);
    observed.awaitCompletion();
    return context;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (!countsBody) {
      return super.getInputStream();
    }
    ServletInputStream open = stream;
    if (open == null) {
      open = new CountingInput(super.getInputStream(), observed);
      stream = open;
    }
    return open;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    if (!countsBody) {
      return super.getReader();
    }
    BufferedReader open = reader;
    if (open == null) {
      if (stream != null) {
        throw new IllegalStateException("The body is already read as a stream");
      }
      @Nullable String charset = getCharacterEncoding();
      ServletInputStream counted = new CountingInput(super.getInputStream(), observed);
      open =
          new BufferedReader(
              charset == null
                  ? new InputStreamReader(counted, StandardCharsets.ISO_8859_1)
                  : new InputStreamReader(counted, charset));
      reader = open;
    }
    return open;
  }

  /** Counts the bytes read. */
  private static final class CountingInput extends ServletInputStream {

    private final ServletInputStream in;
    private final ObservedResponse observed;

    CountingInput(ServletInputStream in, ObservedResponse observed) {
      this.in = in;
      this.observed = observed;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) {
        observed.wasRead(1);
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      if (count > 0) {
        observed.wasRead(count);
      }
      return count;
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
