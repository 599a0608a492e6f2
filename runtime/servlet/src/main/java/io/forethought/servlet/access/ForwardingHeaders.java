package io.forethought.servlet.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognizes the headers that proxies, load balancers, content delivery networks and service meshes
 * add to requests. Headers that programs send themselves, such as those of tracing, are none.
 */
final class ForwardingHeaders {

  private static final Set<String> NAMES =
      Set.of(
          "via",
          "cdn-loop",
          "front-end-https",
          "surrogate-capability",
          "x-queue-start",
          "x-remote-user",
          "x-request-start",
          "x-scheme",
          "x-url-scheme",
          "x-varnish");

  /** Parts of names, such as {@code X-Original-Forwarded-For} and {@code WL-Proxy-Client-IP}. */
  private static final List<String> PARTS = List.of("forwarded", "proxy", "client-ip", "clientip");

  /** Ends of names, such as {@code CF-Connecting-IP} and {@code CloudFront-Viewer-Address}. */
  private static final List<String> ENDS = List.of("-ip", "realip", "-addr", "-address");

  private static final List<String> STARTS =
      List.of(
          "$ws", // WebSphere's plug-in for web servers
          "akamai-",
          "cf-", // Cloudflare
          "cloudfront-",
          "fastly-",
          "fly-",
          "l5d-", // Linkerd
          "ssl-client-",
          "x-akamai-",
          "x-amz-cf-",
          "x-appengine-",
          "x-appgw-",
          "x-arr-",
          "x-azure-",
          "x-client-cert",
          "x-envoy-",
          "x-istio-",
          "x-nf-", // Netlify
          "x-original-",
          "x-real-",
          "x-ssl-",
          "x-vercel-");

  private ForwardingHeaders() {}

  /** Returns whether a header of this name shows that a proxy has forwarded the request. */
  static boolean contain(String header) {
    String name = header.toLowerCase(Locale.ROOT).replace('_', '-');
    return NAMES.contains(name)
        || PARTS.stream().anyMatch(name::contains)
        || ENDS.stream().anyMatch(name::endsWith)
        || STARTS.stream().anyMatch(name::startsWith);
  }
}
