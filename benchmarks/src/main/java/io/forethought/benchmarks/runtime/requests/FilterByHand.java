package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * The least that whoever times requests and counts bodies needs: two wrappers and a stream, and
 * sums without labels. It finds the request from behind other filters, as we do.
 */
final class FilterByHand implements Filter {

  private static final String ATTRIBUTE = "counted";

  private final LongAdder requests = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    CountedResponse counted = new CountedResponse((HttpServletResponse) response);
    request.setAttribute(ATTRIBUTE, counted);
    try {
      chain.doFilter(new CountedRequest((HttpServletRequest) request, counted), counted);
    } finally {
      requests.increment();
      nanos.add(System.nanoTime() - start);
      bytes.add(counted.written);
    }
  }

  /** How many bytes of bodies were written. */
  long bytes() {
    return bytes.sum();
  }

  /** Would count what is read if no length is declared, and tell when it becomes asynchronous. */
  private static final class CountedRequest extends HttpServletRequestWrapper {

    @SuppressWarnings("UnusedVariable") // Takes its place.
    private final CountedResponse response;

    CountedRequest(HttpServletRequest request, CountedResponse response) {
      super(request);
      this.response = response;
    }
  }

  /** Counts what is written. */
  private static final class CountedResponse extends HttpServletResponseWrapper {

    private @Nullable ServletOutputStream stream;
    private long written;

    CountedResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      ServletOutputStream open = stream;
      if (open == null) {
        open = new CountedOutput(super.getOutputStream(), this);
        stream = open;
      }
      return open;
    }
  }

  /** Passes on. */
  private static final class CountedOutput extends ServletOutputStream {

    private final ServletOutputStream out;
    private final CountedResponse response;

    CountedOutput(ServletOutputStream out, CountedResponse response) {
      this.out = out;
      this.response = response;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      response.written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      response.written += length;
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
