package rules;

import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(labels = ShopLabels.class, maxViews = 20)
//                                 ^ FT505
final class Shop {}

interface ShopLabels {

  boolean mobile(HttpServletRequest request);
}
