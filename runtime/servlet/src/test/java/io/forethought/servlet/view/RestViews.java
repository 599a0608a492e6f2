package io.forethought.servlet.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an implementation of Jakarta REST must let us tell: the same as any other. */
public abstract class RestViews {

  /** Adds the implementation to a web application, at {@code /api/*}. */
  protected abstract void add(ServletContext context, Class<? extends Application> application)
      throws ServletException;

  @ParameterizedTest
  @CsvSource({
    "/, io.forethought.servlet.view.RestShop",
    "/, io.forethought.servlet.view.RestShop$WithPath",
    // Neither this nor the path of the application is a part of the view.
    "/orders, io.forethought.servlet.view.RestShop",
    "/orders, io.forethought.servlet.view.RestShop$WithPath",
    "/api, io.forethought.servlet.view.RestShop$WithPath"
  })
  void theViewIsTheTemplateBelowTheApplicationPath(
      String contextPath, Class<? extends Application> application) throws Exception {
    String api = contextPath.substring(1) + (contextPath.endsWith("/") ? "api/" : "/api/");
    try (ViewedApplication shop =
        ViewedApplication.start(contextPath, (classes, context) -> add(context, application))) {
      // Some are asked for twice, for implementations that keep what they matched.
      assertThat(shop.get(api + "orders")).isEqualTo("200 /orders");
      assertThat(shop.get(api + "orders")).isEqualTo("200 /orders");
      assertThat(shop.get(api + "orders/17")).isEqualTo("200 /orders/{id}");
      assertThat(shop.send("HEAD", api + "orders/17")).isEqualTo("200 /orders/{id}");
      assertThat(shop.send("POST", api + "orders", "Content-Type", "text/plain"))
          .isEqualTo("200 /orders");
      assertThat(shop.get(api + "orders/0")).isEqualTo("404 /orders/{id}");
      assertThat(shop.get(api + "orders/17/later")).isEqualTo("200 /orders/{id}/later");
      assertThat(shop.get(api + "catalogue/tea")).isEqualTo("200 /catalogue/{item}");

      assertThat(shop.get(api + "orders/17/lines")).isEqualTo("200 /orders/{id}/lines");
      assertThat(shop.get(api + "orders/17/lines")).isEqualTo("200 /orders/{id}/lines");
      assertThat(shop.get(api + "orders/17/lines/tea")).isEqualTo("200 /orders/{id}/lines/{line}");
      assertThat(shop.get(api + "orders/17/gifts/tea")).isEqualTo("200 /orders/{id}/gifts/{line}");
      assertThat(shop.get(api + "orders/17/gifts/tea/notes/3"))
          .isEqualTo("200 /orders/{id}/gifts/{line}/notes/{note}");

      assertThat(shop.get(api)).isEqualTo("200 /");
      for (String store : List.of("teas", "cups")) {
        assertThat(shop.get(api + store + "/7")).isEqualTo("200 /" + store + "/{id}");
        assertThat(shop.get(api + store + "/7/lid")).isEqualTo("200 /" + store + "/{id}/{part}");
      }

      assertThat(shop.get(api + "orders/17?denied")).isEqualTo("401 /orders/{id}");
      assertThat(shop.get(api + "orders/x")).isEqualTo("404 _unmatched");
      assertThat(shop.get(api + "orders/17/lines/tea/secret")).isEqualTo("404 _unmatched");
      assertThat(shop.get(api + "secret")).isEqualTo("404 _unmatched");
      assertThat(shop.send("DELETE", api + "orders/17")).isEqualTo("405 _unmatched");
      assertThat(shop.get(api + "orders/17", "Accept", "image/png")).isEqualTo("406 _unmatched");
      assertThat(shop.send("POST", api + "orders", "Content-Type", "image/png"))
          .isEqualTo("415 _unmatched");
    }
  }

  // A client that chooses the depth, and the way, must not use up the views.
  @ParameterizedTest
  @ValueSource(classes = {RestShop.class, RestShop.WithPath.class})
  void recursiveLocatorsHaveTheSameView(Class<? extends Application> application) throws Exception {
    try (ViewedApplication shop =
        ViewedApplication.start("/", (classes, context) -> add(context, application))) {
      assertThat(shop.get("api/folders")).isEqualTo("200 /folders");
      assertThat(shop.get("api/folders/size")).isEqualTo("200 /folders/size");
      for (String folder = "api/folders/in/a"; folder.length() < 99; folder += "/in/a") {
        assertThat(shop.get(folder)).isEqualTo("200 /folders/*");
        assertThat(shop.get(folder + "/size")).isEqualTo("200 /folders/*/size");
      }

      assertThat(shop.get("api/trees/1/left")).isEqualTo("200 /trees/{tree}/left");
      assertThat(shop.get("api/trees/1/right/leaf")).isEqualTo("200 /trees/{tree}/right/leaf");
      assertThat(shop.get("api/trees/1/right/left")).isEqualTo("200 /trees/{tree}/right/left");
      Random random = new Random(1);
      String tree = "api/trees/1/left/right/";
      for (int i = 0; i < 10; i++) {
        tree += random.nextBoolean() ? "left/" : "right/";
        assertThat(shop.get(tree + "left")).isEqualTo("200 /trees/{tree}/*");
        assertThat(shop.get(tree + "right/leaf")).isEqualTo("200 /trees/{tree}/*/leaf");
        assertThat(shop.get(tree + "nothing")).isEqualTo("404 _unmatched");
      }
    }
  }
}
