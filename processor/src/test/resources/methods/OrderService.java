package shop;

import io.forethought.CountExceptions;
import io.forethought.Counted;
import io.forethought.InProgress;
import io.forethought.Instrumented;
import io.forethought.Label;
import io.forethought.Timed;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** Takes orders. */
@Instrumented(namespace = "shop", owner = "orders")
public interface OrderService {

  /** The kind of a customer. */
  enum OrderType {
    STANDARD,
    VIP
  }

  /** The bank refused the payment. */
  class PaymentDeclined extends Exception {
    private static final long serialVersionUID = 1;
  }

  @Timed(
      help = "Time to take an order.",
      buckets = {0.1, 0.5, 1})
  @CountExceptions({PaymentDeclined.class, IOException.class})
  String take(@Label OrderType orderType, String start) throws PaymentDeclined, IOException;

  @Counted(help = "Orders that customers gave up.")
  void cancel(@Label(from = 1, to = 3) int reason);

  @Timed
  @InProgress
  @CountExceptions
  CompletionStage<String> report(@Label(values = {"pdf", "html"}) String format);

  default int open() {
    return 0;
  }
}
