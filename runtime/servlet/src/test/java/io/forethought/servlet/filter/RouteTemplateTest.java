package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | /",
        "/ | /",
        "orders | /orders",
        "/orders/ | /orders",
        "//orders//{id} | /orders/{id}",
        "/orders/{id: \\d+}/lines | /orders/{id}/lines",
        "/orders/{ id :[a-z]{2,3}/x}/ | /orders/{id}",
        "/{a}{b:x}.{c} | /{a}{b}.{c}"
      })
  void variablesLoseTheirPatterns(String template, String route) {
    assertThat(RouteTemplate.of(template)).isEqualTo(route);
  }
}
