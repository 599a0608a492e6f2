package io.forethought.servlet.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Spring MVC 6, without Spring Boot. */
class Spring6ViewsTest {

  @ParameterizedTest
  @CsvSource({"/, /, ''", "/, /api/*, api/", "/shop, /, shop/", "/shop, /api/*, shop/api/"})
  void theViewIsThePatternBelowTheServlet(String contextPath, String mapping, String api)
      throws Exception {
    try (ViewedApplication shop =
        ViewedApplication.start(contextPath, (classes, context) -> addSpring(context, mapping))) {
      assertThat(shop.get(api + "orders")).isEqualTo("200 /orders");
      assertThat(shop.get(api + "orders/17")).isEqualTo("200 /orders/{id}");
      assertThat(shop.get(api + "orders/0")).isEqualTo("404 /orders/{id}");
      assertThat(shop.get(api + "orders/17/later")).isEqualTo("200 /orders/{id}/later");
      assertThat(shop.get(api + "files/a/b")).isEqualTo("200 /files/{*path}");

      assertThat(shop.get(api + "orders/x")).isEqualTo("404 _unmatched");
      assertThat(shop.get(api + "secret")).isEqualTo("404 _unmatched");
      assertThat(shop.send("DELETE", api + "orders/17")).isEqualTo("405 _unmatched");
      assertThat(shop.get(api + "orders/17", "Accept", "image/png")).isEqualTo("406 _unmatched");
      assertThat(shop.send("POST", api + "orders", "Content-Type", "image/png"))
          .isEqualTo("415 _unmatched");
    }
  }

  private static void addSpring(ServletContext context, String mapping) {
    AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
    beans.register(Shop.class);
    ServletRegistration.Dynamic spring = context.addServlet("spring", new DispatcherServlet(beans));
    spring.setAsyncSupported(true);
    spring.addMapping(mapping);
  }

  /** The application. */
  @Configuration
  @EnableWebMvc
  @Import(Orders.class)
  static class Shop {}

  /** What it is asked for. */
  @RestController
  static class Orders {

    @GetMapping("/orders")
    String all() {
      return "orders";
    }

    @PostMapping(path = "/orders", consumes = "text/plain")
    String add() {
      return "order";
    }

    @GetMapping(path = "/orders/{id:\\d+}", produces = "text/plain")
    String order(@PathVariable("id") int id) {
      if (id == 0) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return "order " + id;
    }

    @GetMapping("/orders/{id:\\d+}/later")
    Callable<String> later(@PathVariable("id") int id) {
      return () -> "order " + id;
    }

    @RequestMapping("/files/{*path}")
    String file(@PathVariable("path") String path) {
      return path;
    }
  }
}
