package io.forethought.servlet.port;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** The TLS configuration of a server. */
final class Tls extends HttpsConfigurator {

  private final boolean clientCertificates;

  Tls(SSLContext context, boolean clientCertificates) {
    super(context);
    this.clientCertificates = clientCertificates;
  }

  @Override
  public void configure(HttpsParameters parameters) {
    SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
    wanted.setNeedClientAuth(clientCertificates);
    parameters.setSSLParameters(wanted);
  }
}
