package io.forethought.servlet.filter;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers when the time is over. */
final class Late implements AsyncListener {

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    HttpServletResponse response = (HttpServletResponse) event.getAsyncContext().getResponse();
    response.setStatus(503);
    response.getOutputStream().print("late");
    event.getAsyncContext().complete();
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
