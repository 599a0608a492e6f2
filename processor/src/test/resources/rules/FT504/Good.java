package rules;

import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(labels = ShopLabels.class, maxViews = 20)
final class Shop {}

enum View {
  LIST,
  DETAIL
}

final class ShopLabels {

  View catalogView(HttpServletRequest request) {
    return request.getQueryString() == null ? View.LIST : View.DETAIL;
  }
}
