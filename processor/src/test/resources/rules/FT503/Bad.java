package rules;

import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(labels = ShopLabels.class, maxViews = 20)
final class Shop {}

final class ShopLabels {

  boolean mobile(HttpServletRequest request) {
    return header(request, "Sec-CH-UA-Mobile").equals("?1");
  }

  String tenant(HttpServletRequest request) {
//       ^ FT503
    return header(request, "X-Tenant");
  }

  static String header(HttpServletRequest request, String name) {
//              ^ FT503
    return String.valueOf(request.getHeader(name));
  }
}
