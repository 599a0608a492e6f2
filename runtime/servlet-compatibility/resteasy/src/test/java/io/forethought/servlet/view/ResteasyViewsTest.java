package io.forethought.servlet.view;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.plugins.servlet.ResteasyServletInitializer;

/** RESTEasy, of Jakarta REST 4. */
class ResteasyViewsTest extends RestViews {

  @Override
  protected void add(ServletContext context, Class<? extends Application> application)
      throws ServletException {
    if (application.isAnnotationPresent(ApplicationPath.class)) {
      new ResteasyServletInitializer().onStartup(Set.of(application), context);
      return;
    }
    ServletRegistration.Dynamic resteasy =
        context.addServlet("resteasy", HttpServlet30Dispatcher.class);
    resteasy.setInitParameter("jakarta.ws.rs.Application", application.getName());
    resteasy.setInitParameter("resteasy.servlet.mapping.prefix", "/api");
    resteasy.setAsyncSupported(true);
    resteasy.addMapping("/api/*");
  }
}
