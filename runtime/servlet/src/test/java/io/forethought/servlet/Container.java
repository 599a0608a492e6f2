package io.forethought.servlet;

import io.undertow.Undertow;
import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.ServletContainerInitializerInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletContainerInitializer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/** A real servlet container on a free port of this machine. */
public enum Container {
  JETTY_EE10 {
    @Override
    public Running start(ServletContainerInitializer application) throws Exception {
      var context = new org.eclipse.jetty.ee10.servlet.ServletContextHandler();
      var pages = new org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler();
      pages.addErrorPage(PAGED_STATUS, PAGE);
      pages.addErrorPage(PAGED_EXCEPTION, PAGE);
      context.setErrorHandler(pages);
      context.addServletContainerInitializer(application);
      return Jetty.start(context);
    }
  },

  JETTY_EE11 {
    @Override
    public Running start(ServletContainerInitializer application) throws Exception {
      var context = new org.eclipse.jetty.ee11.servlet.ServletContextHandler();
      var pages = new org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler();
      pages.addErrorPage(PAGED_STATUS, PAGE);
      pages.addErrorPage(PAGED_EXCEPTION, PAGE);
      context.setErrorHandler(pages);
      context.addServletContainerInitializer(application);
      return Jetty.start(context);
    }
  },

  TOMCAT {
    @Override
    public Running start(ServletContainerInitializer application) throws Exception {
      Path folder = Files.createTempDirectory("tomcat");
      Tomcat tomcat = new Tomcat();
      tomcat.setBaseDir(folder.toString());
      tomcat.setPort(0);
      tomcat.setHostname("127.0.0.1");
      tomcat.setSilent(true);
      Context context = tomcat.addContext("", folder.toString());
      context.addServletContainerInitializer(application, Set.of());
      ErrorPage byStatus = new ErrorPage();
      byStatus.setErrorCode(PAGED_STATUS);
      byStatus.setLocation(PAGE);
      context.addErrorPage(byStatus);
      ErrorPage byException = new ErrorPage();
      byException.setExceptionType(PAGED_EXCEPTION.getName());
      byException.setLocation(PAGE);
      context.addErrorPage(byException);
      // As in every web application; without it, filters do not see what nothing matches.
      Tomcat.addServlet(context, "default", new DefaultServlet()).addMapping("/");
      tomcat.start();
      return new Running(
          address(tomcat.getConnector().getLocalPort()),
          () -> {
            tomcat.stop();
            tomcat.destroy();
          });
    }
  },

  UNDERTOW {
    @Override
    public Running start(ServletContainerInitializer application) throws Exception {
      DeploymentInfo info =
          Servlets.deployment()
              .setClassLoader(Container.class.getClassLoader())
              .setContextPath("/")
              .setDeploymentName("test")
              .setResourceManager(
                  new ClassPathResourceManager(
                      Container.class.getClassLoader(), Container.class.getPackage()))
              .addErrorPage(Servlets.errorPage(PAGE, PAGED_STATUS))
              .addErrorPage(Servlets.errorPage(PAGE, PAGED_EXCEPTION))
              .addServletContainerInitializer(
                  new ServletContainerInitializerInfo(
                      application.getClass(),
                      new ImmediateInstanceFactory<>(application),
                      Set.of()));
      DeploymentManager manager = Servlets.newContainer().addDeployment(info);
      manager.deploy();
      Undertow server =
          Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(manager.start()).build();
      server.start();
      InetSocketAddress bound = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
      return new Running(
          address(bound.getPort()),
          () -> {
            server.stop();
            manager.stop();
            manager.undeploy();
          });
    }
  };

  /** The status and the exception that an application may answer with its own error page. */
  public static final int PAGED_STATUS = 410;

  public static final Class<? extends Exception> PAGED_EXCEPTION =
      UnsupportedOperationException.class;

  /** The path of that page. */
  public static final String PAGE = "/error-page";

  /** Starts with one application, at the root. */
  public abstract Running start(ServletContainerInitializer application) throws Exception;

  private static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** A container that runs. */
  public record Running(URI root, AutoCloseable stop) implements AutoCloseable {

    /** The address of a path, which has no slash in front. */
    public URI at(String path) {
      return root.resolve(path);
    }

    @Override
    public void close() {
      try {
        stop.close();
      } catch (Exception e) {
        throw new IllegalStateException("The server does not stop", e);
      }
    }
  }
}
