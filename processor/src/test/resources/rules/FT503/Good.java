package rules;

import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(labels = ShopLabels.class, maxViews = 20)
final class Shop {}

enum Tenant {
  NORTH,
  SOUTH
}

final class ShopLabels {

  boolean mobile(HttpServletRequest request) {
    return header(request, "Sec-CH-UA-Mobile").equals("?1");
  }

  Tenant tenant(HttpServletRequest request) {
    return Tenant.valueOf(header(request, "X-Tenant"));
  }

  private static String header(HttpServletRequest request, String name) {
    return String.valueOf(request.getHeader(name));
  }
}
