package io.forethought.servlet.transparency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The state of a request and its response after some calls. */
final class Afterwards {

  private Afterwards() {}

  static void see(Stage stage) {
    HttpServletResponse response = stage.response();
    List<String> headers = new ArrayList<>();
    for (String name : new TreeSet<>(response.getHeaderNames())) {
      if (!name.equalsIgnoreCase("Date")) {
        headers.add(name + Described.of(response.getHeaders(name)));
      }
    }
    stage
        .scenario()
        .see(
            "afterwards: "
                + response.getStatus()
                + " "
                + response.isCommitted()
                + " "
                + response.getContentType()
                + " "
                + response.getCharacterEncoding()
                + " "
                + response.getLocale()
                + " "
                + response.getBufferSize()
                + " "
                + headers
                + " "
                + Described.of(stage.request().getAttributeNames())
                + " "
                + stage.request().getCharacterEncoding()
                + " "
                + stage.request().isAsyncStarted());
  }

  /** Ends an asynchronous request that the scenario has not ended. */
  static void complete(HttpServletRequest request) {
    try {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().complete();
      }
    } catch (IllegalStateException dispatched) {
      // The scenario has ended it.
    }
  }
}
