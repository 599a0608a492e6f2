package io.forethought.sample.payments;

import io.forethought.sample.http.Json;
import io.forethought.sample.http.Parameters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /payments/17} pays order 17: 200 if it is paid, 402 if the provider rejected the
 * payment.
 */
public final class PaymentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PaymentService payments;

  /** Creates the servlet. */
  public PaymentServlet(PaymentService payments) {
    this.payments = payments;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Payment payment = payments.pay(new Parameters(request).orderOfPath());
    Json answer =
        new Json()
            .with("order", payment.order())
            .with("attempt", payment.attempt())
            .with("cents", payment.cents());

    if (payment.failure().isPresent()) {
      answer.with("failure", payment.failure().get());
      answer.answer(response, HttpServletResponse.SC_PAYMENT_REQUIRED);
    } else {
      answer.answer(response, HttpServletResponse.SC_OK);
    }
  }
}
