package io.forethought.servlet.port;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The TLS configuration of a server.
 *
 * @param context contains the key and the certificate of the server
 * @param clientCertificates whether clients must have a certificate that the context trusts
 */
record Tls(SSLContext context, boolean clientCertificates) {

  /** Returns a socket on a connection; the handshake takes place at its first use. */
  Socket over(Socket connection) throws IOException {
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(connection, null, true);
    socket.setUseClientMode(false);
    socket.setNeedClientAuth(clientCertificates);
    return socket;
  }
}
