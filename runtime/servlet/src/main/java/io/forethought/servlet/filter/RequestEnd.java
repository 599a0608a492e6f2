package io.forethought.servlet.filter;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports the end of requests that have left the filters with an error. Until then, the container
 * may answer with an error page of the application.
 */
public final class RequestEnd implements ServletRequestListener {

  private final Waiting waiting;
  private volatile boolean registered;

  RequestEnd(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Called when the container has this listener. */
  public void registered() {
    registered = true;
  }

  /** Calls {@link ObservedResponse#end} at the end of a request; returns false if it cannot. */
  boolean await(ServletRequest request, ObservedResponse observed) {
    ServletRequest own = Waiting.innermost(request);
    // Jetty calls this listener before it calls the error page.
    return Jetty.isOwn(own) ? awaitJetty(own, observed) : registered;
  }

  private static boolean awaitJetty(ServletRequest own, ObservedResponse observed) {
    Consumer<Throwable> end = failure -> observed.end();
    try {
      Object request = own.getClass().getMethod("getRequest").invoke(own);
      Class<?> type =
          Class.forName("org.eclipse.jetty.server.Request", false, own.getClass().getClassLoader());
      type.getMethod("addCompletionListener", type, Consumer.class).invoke(null, request, end);
      return true;
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return false;
    }
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    @Nullable ObservedResponse observed = waiting.get(event.getServletRequest());
    if (observed != null && !Jetty.isOwn(Waiting.innermost(event.getServletRequest()))) {
      observed.end();
    }
  }
}
