package io.forethought.sample.orders;

import io.forethought.sample.http.Json;
import io.forethought.sample.http.Parameters;
import io.forethought.sample.http.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * {@code POST /orders} creates an order, {@code GET /orders/17} returns order 17, {@code DELETE
 * /orders/17} cancels it.
 */
public final class OrderServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient OrderService orders;
  private final transient OrderMetrics metrics;

  /** Creates the servlet. */
  public OrderServlet(OrderService orders, OrderMetrics metrics) {
    this.orders = orders;
    this.metrics = metrics;
  }

  /** Reads the parameters of {@link OrderForm}, and the {@code channel} of the order. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = new Parameters(request);
    metrics.submitted(parameters.optionalText("channel").orElse("web"));
    try {
      Order order = orders.accept(OrderForm.read(parameters));
      response.setHeader("Location", "/orders/" + order.number());
      Json confirmation = describe(order);
      metrics.confirmationSize().observe(confirmation.bytes().length);
      confirmation.answer(response, HttpServletResponse.SC_CREATED);
    } catch (Refusal refusal) {
      metrics.refused(RefusalReason.of(refusal));
      throw refusal;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Order order = orders.find(new Parameters(request).orderOfPath());
    describe(order).answer(response, HttpServletResponse.SC_OK);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Order order = orders.cancel(new Parameters(request).orderOfPath());
    describe(order).answer(response, HttpServletResponse.SC_OK);
  }

  private static Json describe(Order order) {
    return new Json()
        .with("order", order.number())
        .with("type", order.type())
        .with("provider", order.provider())
        .with("state", order.state())
        .with("items", items(order))
        .with("cents", order.cents());
  }

  private static String items(Order order) {
    return order.lines().stream()
        .map(line -> line.pieces() + " " + line.item())
        .collect(Collectors.joining(", "));
  }
}
