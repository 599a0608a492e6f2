package io.forethought.servlet.transparency;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All calls that a servlet can make, found by reflection. */
final class Operations {

  /** Methods whose results differ from request to request, and an upgrade of the protocol. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "getRequestId",
          "getProtocolRequestId",
          "getRemotePort",
          "getServerPort",
          "getLocalPort",
          "getRequestedSessionId",
          "changeSessionId",
          "upgrade");

  private Operations() {}

  /** Returns the calls that concern the response. */
  static List<Operation> ofResponse() {
    List<Operation> all = new ArrayList<>();
    all.addAll(of("response", HttpServletResponse.class));
    all.addAll(of("out", ServletOutputStream.class));
    all.addAll(of("writer", PrintWriter.class));
    all.addAll(dispatches());
    all.addAll(failures());
    return all;
  }

  /** Returns the calls that concern the request. */
  static List<Operation> ofRequest() {
    List<Operation> all = new ArrayList<>();
    all.addAll(of("request", HttpServletRequest.class));
    all.addAll(of("in", ServletInputStream.class));
    all.addAll(of("reader", BufferedReader.class));
    all.addAll(of("part", Part.class));
    all.addAll(of("partIn", InputStream.class));
    all.add(new Operation("read all buffers", Operations::readBuffers));
    return all;
  }

  /** Returns the calls that concern asynchronous requests. */
  static List<Operation> ofAsync() {
    List<Operation> all = new ArrayList<>();
    all.addAll(of("async", AsyncContext.class));
    all.add(new Operation("unwrapped startAsync()", Operations::startUnwrapped));
    all.add(new Operation("async.dispatch(…), then asked", Operations::askAfterDispatch));
    all.add(
        new Operation(
            "async.getResponse().getWriter().print(…)",
            stage -> {
              ((AsyncContext) stage.target("async")).getResponse().getWriter().print("späť");
              return null;
            }));
    return all;
  }

  private static Object askAfterDispatch(Stage stage) throws Exception {
    HttpServletRequest wrapped = new HttpServletRequestWrapper(stage.request());
    AsyncContext context = stage.request().startAsync(wrapped, stage.response());
    stage.scenario().watch(context);
    context.dispatch("/target");
    return context.hasOriginalRequestAndResponse();
  }

  private static List<Operation> of(String target, Class<?> type) {
    List<Operation> all = new ArrayList<>();
    Method[] methods = type.getMethods();
    Arrays.sort(methods, Comparator.comparing(Method::toString));
    for (Method method : methods) {
      boolean wanted =
          method.getDeclaringClass() != Object.class
              && !Modifier.isStatic(method.getModifiers())
              && !method.isBridge()
              && !LEFT_OUT.contains(method.getName())
              && Arrays.stream(method.getParameterTypes()).allMatch(Samples::exist);
      if (wanted) {
        all.addAll(of(target, method));
      }
    }
    return all;
  }

  /** Returns a call with the usual arguments, and one for each unusual argument. */
  private static List<Operation> of(String target, Method method) {
    Class<?>[] types = method.getParameterTypes();
    List<Samples.Sample> usual = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      usual.add(Samples.of(method, types[i], i).get(0));
    }
    List<Operation> all = new ArrayList<>();
    all.add(call(target, method, usual));
    for (int i = 0; i < types.length; i++) {
      List<Samples.Sample> choices = Samples.of(method, types[i], i);
      for (Samples.Sample unusual : choices.subList(1, choices.size())) {
        List<Samples.Sample> arguments = new ArrayList<>(usual);
        arguments.set(i, unusual);
        all.add(call(target, method, arguments));
      }
    }
    return all;
  }

  private static Operation call(String target, Method method, List<Samples.Sample> arguments) {
    List<String> texts = arguments.stream().map(Samples.Sample::text).toList();
    String name = target + "." + method.getName() + "(" + String.join(", ", texts) + ")";
    return new Operation(
        name,
        stage -> {
          Object[] values = arguments.stream().map(one -> one.value().apply(stage)).toArray();
          try {
            String result = Described.of(method.invoke(stage.target(target), values));
            if (method.getName().equals("addListener")
                && values[0] instanceof Listening listening) {
              listening.added();
            }
            return result + filled(values);
          } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
          }
        });
  }

  /** Returns what a call has put into its arguments. */
  private static String filled(@Nullable Object[] values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      if (value instanceof byte[] || value instanceof char[]) {
        text.append(' ').append(Described.of(value));
      } else if (value instanceof ByteBuffer || value instanceof CharBuffer) {
        text.append(' ').append(((java.nio.Buffer) value).position());
      } else if (value instanceof java.io.StringWriter
          || value instanceof java.io.ByteArrayOutputStream) {
        text.append(' ').append(value);
      }
    }
    return text.toString();
  }

  private static @Nullable Object readBuffers(Stage stage) throws IOException {
    ServletInputStream in = stage.request().getInputStream();
    StringBuilder all = new StringBuilder();
    ByteBuffer buffer = ByteBuffer.allocate(5);
    for (int i = 0; i < 100 && in.read(buffer) >= 0; i++) {
      all.append(Described.of(Arrays.copyOf(buffer.array(), buffer.position())));
      buffer.clear();
    }
    return all.toString();
  }

  private static @Nullable Object startUnwrapped(Stage stage) {
    ServletRequest request = stage.request();
    while (request instanceof ServletRequestWrapper wrapper) {
      request = wrapper.getRequest();
    }
    AsyncContext context = request.startAsync();
    stage.scenario().watch(context);
    // Undertow passes the wrappers of any filter, so only here hasOriginalRequestAndResponse
    // differs.
    return null;
  }

  private static List<Operation> dispatches() {
    List<Operation> all = new ArrayList<>();
    for (String to : List.of("writer", "stream", "either", "async", "again", "missing")) {
      String path = to.equals("missing") ? "/nowhere" : "/target/" + to;
      all.add(
          new Operation(
              "forward to " + path,
              stage -> {
                stage
                    .request()
                    .getRequestDispatcher(path)
                    .forward(stage.request(), stage.response());
                return null;
              }));
      all.add(
          new Operation(
              "include " + path,
              stage -> {
                stage
                    .request()
                    .getRequestDispatcher(path)
                    .include(stage.request(), stage.response());
                return null;
              }));
    }
    return all;
  }

  private static List<Operation> failures() {
    List<Throwable> all =
        List.of(
            new IllegalStateException("ours"),
            new ServletException("ours", new IOException("cause")),
            new IOException("ours"),
            new AssertionError("ours"));
    return all.stream().map(Operations::failure).toList();
  }

  private static Operation failure(Throwable failure) {
    return new Operation(
        "throw " + failure.getClass().getSimpleName(),
        stage -> {
          throw new Leaving(failure);
        });
  }

  /** Makes a servlet end with an exception. */
  static final class Leaving extends Exception {
    private static final long serialVersionUID = 1L;

    Leaving(Throwable cause) {
      super(cause);
    }
  }
}
