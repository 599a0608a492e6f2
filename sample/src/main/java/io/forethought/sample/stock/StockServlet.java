package io.forethought.sample.stock;

import io.forethought.sample.http.Json;
import io.forethought.sample.http.Parameters;
import io.forethought.sample.http.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code GET /stock/teapot} returns the number of teapots, {@code PUT /stock/teapot} sets it. */
public final class StockServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final int MOST_PIECES = 10_000;
  private static final int MOST_CENTS = 1_000_000;

  private final transient StockService stock;

  /** Creates the servlet. */
  public StockServlet(StockService stock) {
    this.stock = stock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(stock.lookUp(new Parameters(request).lastOfPath()), response);
  }

  /** Reads {@code pieces} and, for a new item, {@code department} and {@code cents}. */
  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = new Parameters(request);
    String name = parameters.lastOfPath();
    int pieces = parameters.number("pieces", 0, MOST_PIECES);

    if (parameters.optionalText("department").isPresent()) {
      list(name, parameters);
    }
    answer(stock.count(name, pieces), response);
  }

  private void list(String name, Parameters parameters) {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.badRequest(
          "An item's name is up to 40 lower-case letters, digits and hyphens, such as tea-pot.");
    }
    Department department = parameters.oneOf("department", Department.class);
    stock.list(name, department, parameters.number("cents", 1, MOST_CENTS));
  }

  private static void answer(Offer offer, HttpServletResponse response) throws IOException {
    new Json()
        .with("item", offer.item())
        .with("department", offer.department())
        .with("cents", offer.cents())
        .with("pieces", offer.pieces())
        .answer(response, HttpServletResponse.SC_OK);
  }
}
