package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"/", "/orders", "/orders/{id}/lines", "/{a}{b}.{c}", "/**", "/a:b c"})
  void whatPeopleCanReadIsNotMadeAnew(String template) {
    assertThat(RouteTemplate.of(template)).isSameAs(template);
  }

  @Test
  void nothingElsePassesForThat() {
    everyTemplate("", 6);
  }

  private static void everyTemplate(String template, int more) {
    assertThat(RouteTemplate.of(template)).isEqualTo(RouteTemplate.madeAnew(template));
    for (char c : more == 0 ? new char[0] : "/{}: a".toCharArray()) {
      everyTemplate(template + c, more - 1);
    }
  }
}
