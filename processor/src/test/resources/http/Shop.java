package shop;

import io.forethought.HttpMetric;
import io.forethought.InstrumentHttp;
import jakarta.servlet.http.HttpServletRequest;

@InstrumentHttp(
    namespace = "shop",
    latencyBuckets = {0.1, 1, 10},
    sizeBuckets = {1e3, 1e6},
    labels = Shop.Labels.class,
    ignore = {"/health", "/static/*"},
    without = {HttpMetric.CHARSETS, HttpMetric.TEMPLATES},
    maxViews = 20)
final class Shop {

  private Shop() {}

  enum ApiVersion {
    V1,
    V2
  }

  static final class Labels {

    ApiVersion apiVersion(HttpServletRequest request) {
      return request.getServletPath().startsWith("/v2/") ? ApiVersion.V2 : ApiVersion.V1;
    }

    static boolean mobile(HttpServletRequest request) {
      return "?1".equals(request.getHeader("Sec-CH-UA-Mobile"));
    }
  }
}
