package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded",
        "Forwarded-For",
        "Forwarded-Proto",
        "Via",
        "X-Forwarded",
        "X-Forwarded-By",
        "X-Forwarded-Client-Cert",
        "X-Forwarded-For",
        "X-Forwarded-Host",
        "X-Forwarded-Port",
        "X-Forwarded-Prefix",
        "X-Forwarded-Proto",
        "X-Forwarded-Proto-Version",
        "X-Forwarded-Scheme",
        "X-Forwarded-Server",
        "X-Forwarded-Ssl",
        "X-Forwarded-Uri",
        "X-Forwarded-User",
        "X_Forwarded_For",
        "X-Original-Forwarded-For",
        "X-Original-Host",
        "X-Original-URI",
        "X-Original-URL",
        "X-Envoy-Attempt-Count",
        "X-Envoy-External-Address",
        "X-Envoy-Internal",
        "X-Envoy-Peer-Metadata",
        "X-Envoy-Expected-Rq-Timeout-Ms",
        "X-Istio-Attributes",
        "L5d-Client-Id",
        "L5d-Dst-Canonical",
        "CF-Connecting-IP",
        "CF-Connecting-IPv6",
        "CF-IPCountry",
        "CF-Ray",
        "CF-Visitor",
        "CDN-Loop",
        "X-Forward-For",
        "X-Forward-Proto",
        "Max-Forwards",
        "X-BlueCoat-Via",
        "X-ATS-Via",
        "X-Kong-Request-Id",
        "X-Consumer-Username",
        "X-Goog-Iap-Jwt-Assertion",
        "X-Goog-Authenticated-User-Email",
        "X-Rewrite-Url",
        "Client-Cert",
        "Client-Cert-Chain",
        "X-Auth-Request-User",
        "X-Amzn-Oidc-Identity",
        "X-Ms-Client-Principal",
        "X-Ms-Client-Principal-Name",
        "Remote-User",
        "Tailscale-User-Login",
        "X-Sucuri-Country",
        "True-Client-IP",
        "X-Client-IP",
        "X-Cluster-Client-IP",
        "Client-IP",
        "X-Real-IP",
        "X-RealIP",
        "X-Real-Port",
        "X-Remote-IP",
        "X-Remote-Addr",
        "X-Originating-IP",
        "X-ProxyUser-Ip",
        "Proxy-Client-IP",
        "WL-Proxy-Client-IP",
        "Proxy-Connection",
        "Fastly-Client-IP",
        "Fastly-FF",
        "Fly-Client-IP",
        "Fly-Region",
        "DO-Connecting-IP",
        "X-NF-Client-Connection-IP",
        "X-Vercel-Id",
        "Akamai-Origin-Hop",
        "X-Akamai-Edgescape",
        "CloudFront-Viewer-Address",
        "X-Amz-Cf-Id",
        "X-Appengine-User-IP",
        "X-AppGW-Trace-Id",
        "X-ARR-SSL",
        "X-Azure-ClientIP",
        "X-Azure-SocketIP",
        "X-Varnish",
        "Surrogate-Capability",
        "X-Scheme",
        "X-Url-Scheme",
        "Front-End-Https",
        "X-SSL-Client-Cert",
        "SSL-Client-Verify",
        "X-Client-Cert",
        "X-Request-Start",
        "$WSRA"
      })
  void aHeaderThatProxiesAddShowsAProxy(String header) {
    assertThat(Caller.showsProxy(List.of("Accept", header))).isTrue();
    assertThat(Caller.showsProxy(List.of(header.toLowerCase(Locale.ROOT)))).isTrue();
    assertThat(Caller.showsProxy(List.of(header.toUpperCase(Locale.ROOT)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Authorization",
        "Baggage",
        "Cache-Control",
        "Connection",
        "Content-Length",
        "Cookie",
        "Host",
        "HTTP2-Settings",
        "If-None-Match",
        "Origin",
        "Referer",
        "Sec-Fetch-Site",
        "Traceparent",
        "Tracestate",
        "Upgrade",
        "Upgrade-Insecure-Requests",
        "User-Agent",
        "X-B3-TraceId",
        "X-Correlation-Id",
        "X-Prometheus-Scrape-Timeout-Seconds",
        "X-Request-Id",
        "X-Scope-OrgID"
      })
  void aHeaderThatProgramsSendThemselvesDoesNot(String header) {
    assertThat(Caller.showsProxy(List.of(header))).isFalse();
  }
}
