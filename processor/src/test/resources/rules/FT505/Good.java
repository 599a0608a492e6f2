package rules;

import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(labels = ShopLabels.class, maxViews = 20)
final class Shop {}

final class ShopLabels {

  static boolean mobile(HttpServletRequest request) {
    return request.getHeader("Sec-CH-UA-Mobile") != null;
  }
}
