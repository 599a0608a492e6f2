package io.forethought.servlet;

import java.net.URI;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The server under both of its servlet environments. */
public final class Jetty {

  private Jetty() {}

  /** Starts on a free port of this machine. */
  public static Container.Running start(Handler application) throws Exception {
    return start(application, new HttpConnectionFactory());
  }

  /** Starts on a free port of this machine, with these protocols. */
  public static Container.Running start(Handler application, ConnectionFactory... protocols)
      throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, protocols);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(application);
    server.start();
    return new Container.Running(
        URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"), server::stop);
  }
}
