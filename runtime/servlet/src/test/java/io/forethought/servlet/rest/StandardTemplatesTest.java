package io.forethought.servlet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.view.RestShop;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardTemplatesTest {

  private static final Object ORDERS = new RestShop.Orders();
  private static final Object LINES = new RestShop.Lines();

  private final StandardTemplates templates = new StandardTemplates();

  @Test
  void aRootResourceHasWhatItDeclares() throws Exception {
    assertThat(templates.of(order(), uri(null, ORDERS))).isEqualTo("/orders/{id: \\d+}");
    assertThat(templates.of(order(), uri("/api/whatever", ORDERS))).isEqualTo("/orders/{id: \\d+}");
  }

  @Test
  void aLocatedResourceHasWhatJakartaRestTells() throws Exception {
    assertThat(templates.of(line(), uri("/api/orders/{id: \\d+}/lines/{line}", LINES, ORDERS)))
        .isEqualTo("/orders/{id: \\d+}/lines/{line}");
  }

  @Test
  void locatorsThatNobodyTellsOfAreAStar() throws Exception {
    assertThat(templates.of(line(), uri(null, LINES, ORDERS))).isEqualTo("/orders/*/{line}");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/orders/{id}, /api/, /orders, /orders/{id}",
    "api/orders/{id}, /shop/api/, /orders, /orders/{id}",
    "/orders/{id}, /shop/api/, /orders, /orders/{id}",
    // The web application is called as the resource.
    "/orders/{id}, /orders/, /orders, /orders/{id}",
    "/orders/orders/{id}, /orders/, /orders, /orders/{id}",
    "/v1/api/orders/{id}, /shop/v1/api/, /orders, /orders/{id}",
    "/api/{id}, /shop/api/, '', /{id}",
    "/orders/{id}, /, /orders, /orders/{id}"
  })
  void theApplicationPathIsNoPart(
      String template, String basePath, String rootPath, String expected) {
    assertThat(StandardTemplates.belowApplication(template, basePath, rootPath))
        .isEqualTo(expected);
  }

  private static ResourceInfo order() throws NoSuchMethodException {
    return matched(RestShop.Orders.class.getMethod("order", int.class));
  }

  private static ResourceInfo line() throws NoSuchMethodException {
    return matched(RestShop.Lines.class.getMethod("line", String.class));
  }

  private static ResourceInfo matched(Method method) {
    return new ResourceInfo() {
      @Override
      public Method getResourceMethod() {
        return method;
      }

      @Override
      public Class<?> getResourceClass() {
        return method.getDeclaringClass();
      }
    };
  }

  /** Of an implementation before Jakarta REST 4, if there is no template. */
  private static UriInfo uri(String template, Object... resources) {
    return (UriInfo)
        Proxy.newProxyInstance(
            StandardTemplatesTest.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getMatchedResources" -> List.of(resources);
                  case "getBaseUri" -> URI.create("http://127.0.0.1/api/");
                  case "getMatchedResourceTemplate" -> {
                    if (template == null) {
                      throw new NoSuchMethodError();
                    }
                    yield template;
                  }
                  default -> throw new AssertionError(method);
                });
  }
}
