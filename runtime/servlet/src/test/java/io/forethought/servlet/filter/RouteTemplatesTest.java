package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTemplatesTest {

  private final RouteTemplates templates = new RouteTemplates();

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
    assertThat(templates.simplified(template)).isEqualTo(route);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/orders", "/orders/{id}/lines", "/{a}{b}.{c}", "/**", "/a:b c"})
  void whatPeopleCanReadStays(String template) {
    assertThat(templates.simplified(template)).isEqualTo(template);
  }

  /** Some frameworks put a template together for each request. */
  @ParameterizedTest
  @ValueSource(strings = {"/orders", "/orders/{id: \\d+}"})
  void equalTemplatesBecomeTheSameRoute(String template) {
    String route = templates.simplified(template);
    assertThat(templates.simplified(String.valueOf(template.toCharArray()))).isSameAs(route);
  }

  @Test
  void ofManyTemplatesOnlyTheFirstAreKept() {
    for (int i = 0; i < 2_000; i++) {
      assertThat(templates.simplified("//orders/" + i)).isEqualTo("/orders/" + i);
    }
    assertThat(templates.kept()).isEqualTo(1_000);
  }

  @Test
  void noLongTemplateIsKept() {
    String path = "/orders".repeat(100);
    assertThat(templates.simplified(path + "/")).isEqualTo(path);
    assertThat(templates.kept()).isZero();
  }
}
