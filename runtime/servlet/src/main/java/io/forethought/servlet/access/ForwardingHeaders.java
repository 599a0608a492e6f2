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
          "client-cert", // RFC 9440
          "client-cert-chain",
          "front-end-https",
          "remote-user",
          "surrogate-capability",
          "x-queue-start",
          "x-remote-user",
          "x-request-start",
          "x-scheme",
          "x-url-scheme",
          "x-varnish");

  /** Parts of names, such as {@code X-Original-Forwarded-For} and {@code WL-Proxy-Client-IP}. */
  private static final List<String> PARTS = List.of("forward", "proxy", "client-ip", "clientip");

  /** Ends of names, such as {@code CF-Connecting-IP} and {@code CloudFront-Viewer-Address}. */
  private static final List<String> ENDS = List.of("-ip", "realip", "-addr", "-address", "-via");

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
          "tailscale-",
          "x-akamai-",
          "x-amz-cf-",
          "x-amzn-oidc-", // a load balancer of AWS
          "x-appengine-",
          "x-appgw-",
          "x-arr-",
          "x-auth-request-", // oauth2-proxy
          "x-azure-",
          "x-client-cert",
          "x-consumer-", // Kong
          "x-envoy-",
          "x-goog-authenticated-",
          "x-goog-iap-",
          "x-istio-",
          "x-kong-",
          "x-ms-client-principal", // Azure
          "x-nf-", // Netlify
          "x-original-",
          "x-real-",
          "x-rewrite-",
          "x-ssl-",
          "x-sucuri-",
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
