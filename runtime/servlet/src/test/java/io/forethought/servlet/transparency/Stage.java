package io.forethought.servlet.transparency;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request and the response of a servlet, and the scenario that it follows. */
record Stage(Scenario scenario, HttpServletRequest request, HttpServletResponse response) {

  /** Returns the object whose method an operation calls, looked up anew each time. */
  Object target(String name) throws Exception {
    return switch (name) {
      case "request" -> request;
      case "response" -> response;
      case "out" -> response.getOutputStream();
      case "writer" -> response.getWriter();
      case "in" -> request.getInputStream();
      case "reader" -> request.getReader();
      case "part" -> request.getParts().iterator().next();
      case "partIn" -> request.getParts().iterator().next().getInputStream();
      case "async" -> async();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private AsyncContext async() {
    AsyncContext context =
        request.isAsyncStarted() ? request.getAsyncContext() : request.startAsync();
    scenario.watch(context);
    return context;
  }
}
