package io.forethought.sample.web;

import io.forethought.sample.http.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /} describes the shop; all other unmatched paths are answered with 404. */
final class StartPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>The shop</title></head>
      <body>
      <h1>The shop</h1>
      <p>A small shop that sells teapots and demonstrates Forethought. Its metrics are declared
      on Java interfaces; javac checked them and generated the code that records them.</p>
      <p>See them at <a href="/metrics">/metrics</a>. To change them, use the shop:</p>
      <pre>
      curl localhost:%1$d/stock/teapot
      curl -d 'type=express&amp;provider=stripe&amp;user_type=premium&amp;line=teapot:2' localhost:%1$d/orders
      curl -X POST localhost:%1$d/payments/1
      curl -X PUT 'localhost:%1$d/stock/teapot?pieces=50'
      </pre>
      <p>or start it with <code>--traffic</code> for a simulated visitor.</p>
      </body>
      </html>
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getServletPath().equals("/")) {
      throw Refusal.notFound("There is no page at " + request.getRequestURI() + ". Start at /.");
    }
    response.setContentType("text/html; charset=utf-8");
    response.getWriter().write(PAGE.formatted(request.getServerPort()));
  }
}
