package io.forethought.sample.web;

import io.forethought.sample.http.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code GET /} describes the shop and shows some of its metrics; all other unmatched paths are
 * answered with 404.
 */
final class StartPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>The shop</title>
      %2$s</head>
      <body class="forethought-page">
      <h1>The shop</h1>
      <p>A small shop that sells teapots and demonstrates Forethought. Its metrics are declared
      on Java interfaces; javac checked them and generated the code that records them.</p>
      %3$s
      <p>To change them, use the shop:</p>
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

  private static final String HEAD =
      """
      <link rel="stylesheet" href="/metrics/ui/metrics.css">
      <script type="module" src="/metrics/ui/metrics.js"></script>
      """;

  private static final String CHARTS =
      """
      <p>These are some of them. See <a href="/metrics/ui">all with charts</a>, or as text at
      <a href="/metrics">/metrics</a>.</p>
      <forethought-metrics families="
          shop_payments_received_euros_total shop_orders_pending shop_orders_payment_delay_seconds
          shop_payments_authorization_duration_seconds shop_stock_pieces_available
          shop_stock_lookups_total shop_orders_created_total shop_payments_failed_total
          http_requests_total">
        <p>The charts need JavaScript, and a browser that may read the metrics.</p>
      </forethought-metrics>
      """;

  private static final String ELSEWHERE =
      "<p>They are at <code>/metrics</code> on a port of their own, with charts at"
          + " <code>/metrics/ui</code>.</p>";

  private final boolean exposed;

  /** Shows metrics if they are exposed on the same port. */
  StartPage(boolean exposed) {
    this.exposed = exposed;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getServletPath().equals("/")) {
      throw Refusal.notFound("There is no page at " + request.getRequestURI() + ". Start at /.");
    }
    response.setContentType("text/html; charset=utf-8");
    response
        .getWriter()
        .write(
            PAGE.formatted(
                request.getServerPort(), exposed ? HEAD : "", exposed ? CHARTS : ELSEWHERE));
  }
}
