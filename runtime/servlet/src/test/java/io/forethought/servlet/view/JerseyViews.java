package io.forethought.servlet.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Application;
import java.util.EnumSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.junit.jupiter.api.Test;

/** Jersey of any version, and what only Jersey can do. */
public abstract class JerseyViews extends RestViews {

  @Override
  protected void add(ServletContext context, Class<? extends Application> application) {
    ServletRegistration.Dynamic jersey = context.addServlet("jersey", ServletContainer.class);
    jersey.setInitParameter("jakarta.ws.rs.Application", application.getName());
    jersey.setAsyncSupported(true);
    jersey.addMapping("/api/*");
  }

  @Test
  void resourcesWithoutAnnotationsHaveTheirTemplate() throws Exception {
    Resource.Builder orders = Resource.builder("orders");
    orders.addChildResource("{id: \\d+}").addMethod("GET").handledBy(request -> null);
    try (ViewedApplication shop =
        ViewedApplication.start(
            "/",
            (classes, context) ->
                context
                    .addServlet(
                        "jersey",
                        new ServletContainer(
                            new ResourceConfig().registerResources(orders.build())))
                    .addMapping("/api/*"))) {
      assertThat(shop.get("api/orders/17")).isEqualTo("204 /orders/{id}");
      assertThat(shop.get("api/orders/x")).isEqualTo("404 _unmatched");
    }
  }

  @Test
  void whatJerseyLeavesToOtherServletsHasTheirMapping() throws Exception {
    try (ViewedApplication shop =
        ViewedApplication.start(
            "/",
            (classes, context) -> {
              addFilter(context);
              context.addServlet("page", new Page()).addMapping("/pages/*");
            })) {
      assertThat(shop.get("orders/17")).isEqualTo("200 /orders/{id}");
      assertThat(shop.get("pages/about")).isEqualTo("200 /pages/*");
      assertThat(shop.get("secret")).isEqualTo("404 _unmatched");
    }
  }

  private static void addFilter(ServletContext context) {
    FilterRegistration.Dynamic jersey = context.addFilter("jersey", ServletContainer.class);
    jersey.setInitParameter("jakarta.ws.rs.Application", RestShop.class.getName());
    jersey.setInitParameter(ServletProperties.FILTER_FORWARD_ON_404, "true");
    jersey.setAsyncSupported(true);
    jersey.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
  }

  /** A servlet beside Jersey. */
  private static final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(HttpServletResponse.SC_OK);
    }
  }
}
