package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With certificates that the keytool of the JDK makes, each trusting the other. */
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir private static Path folder;

  private static SSLContext server;
  private static SSLContext client;
  private static SSLContext stranger;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeAll
  static void makeCertificates() throws Exception {
    KeyStore serverKey = newKey("server");
    KeyStore clientKey = newKey("client");
    server = context(serverKey, clientKey, "client");
    client = context(clientKey, serverKey, "server");
    stranger = context(newKey("stranger"), serverKey, "server");
  }

  @Test
  void metricsCanBeShownByTls() throws Exception {
    try (MetricsServer open = MetricsServer.builder(registry).tls(server).start()) {
      assertThat(get(open, client)).isEqualTo(200);
      assertThat(get(open, stranger)).isEqualTo(200);
    }
  }

  @Test
  void aClientMayHaveToShowACertificate() throws Exception {
    try (MetricsServer open =
        MetricsServer.builder(registry).tlsWithClientCertificates(server).start()) {
      assertThat(get(open, client)).isEqualTo(200);
      assertThatThrownBy(() -> get(open, stranger)).isInstanceOf(IOException.class);
      assertThat(get(open, client)).isEqualTo(200);
    }
  }

  private static int get(MetricsServer server, SSLContext context) throws Exception {
    return HttpClient.newBuilder()
        .sslContext(context)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/metrics"))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static KeyStore newKey(String alias) throws Exception {
    Path file = folder.resolve(alias + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias,
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    return KeyStore.getInstance(file.toFile(), PASSWORD);
  }

  private static SSLContext context(KeyStore own, KeyStore other, String trusted) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(own, PASSWORD);
    KeyStore trust = KeyStore.getInstance("PKCS12");
    trust.load(null, null);
    trust.setCertificateEntry(trusted, other.getCertificate(trusted));
    TrustManagerFactory trusts = TrustManagerFactory.getInstance("PKIX");
    trusts.init(trust);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trusts.getTrustManagers(), null);
    return context;
  }
}
