package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptAnnotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Timed("a") private void a() {}                 | the method is private
          @Timed("a") static void a() {}                  | the method is static
          @Timed("a") final void a() {}                   | the method is final
          @Timed("a") void a() {} void b() { a(); }       | its class also calls it on itself, which is recorded in another way
          @Timed("a") void a() {} Runnable b = this::a;   | its class also calls it on itself, which is recorded in another way
          @Timed("a") java.util.concurrent.Future<String> a() { return null; } | the end of its call is recorded at another time than before
          @Timed void a() {}                              | it has no name: only the labels class and method tell its series from others
          @Timed(value = "a", percentiles = 0.5) void a() {} | measured methods have no quantiles: query a histogram instead
          @Timed(value = "a", longTask = true) void a() {} | it also exposes how long its tasks have been running, which @InProgress does not
          @Timed(value = "a", extraTags = {"b", "c"}) void a() {} | measured methods have no labels with constant values
          @Timed("a.seconds") void a() {}                 | its name in Prometheus depends on the version of Micrometer
          @Timed("a") void a(@io.micrometer.core.aop.MeterTag String b) {} | a parameter is a tag: mark it @Label, with a bound
          class B { @Timed("a") void a() {} }             | its class is in another class
          interface B { @Timed("a") default void a() {} } | it is in an interface, where it may have no effect: annotate the class
          enum B { C; @Timed("a") void a() {} }           | no class can extend its type
          Object b = new Object() { @Timed("a") void a() {} }; | its class is in a method
          @Timed("a") void a() {} private Orders() {}     | its class has a private constructor
          @Timed("a") void a() {} void of() {}            | its class has a method of
          @Timed("a") void a() {} static class B extends Orders {} | another class extends its class
          """)
  void methods(String body, String reason) {
    assertKept("public class Orders {", body, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          final class Orders {                            | its class is final or abstract
          @lombok.Data class Orders {                     | Lombok writes its constructor
          class Orders<T> {                               | Orders has type parameters
          @org.springframework.stereotype.Controller class Orders { | a framework finds request handlers by their class
          @org.springframework.stereotype.Service class Orders { | a framework creates the class itself: let it implement an interface, or create it in a method with @Bean
          @org.springframework.stereotype.Service class Orders implements Runnable { public void run() {} | a framework creates the class itself: let it implement an interface, or create it in a method with @Bean
          @io.forethought.Instrumented class Orders {     | Orders is measured by Forethought already
          """)
  void types(String start, String reason) {
    assertKept(start, "@Timed(\"a\") void a() {}", reason);
  }

  @Test
  void methodsOfAnAnnotatedClassAreKept() {
    assertKept(
        "@Timed(\"b\") class Orders {",
        "@Timed(\"a\") void a() {}",
        "it measures all methods of its class: annotate the methods",
        "without it, the annotation of its class would measure the method");
  }

  private static void assertKept(String start, String body, String... reasons) {
    String source =
        "package shop;\n\nimport io.micrometer.core.annotation.Timed;\n\n"
            + start
            + "\n  "
            + body
            + "\n  static Object create() {\n    return "
            + (start.contains("<T>") ? "new Orders<String>()" : "new Orders()")
            + ";\n  }\n}\n";
    Program program = new Program(java.util.Map.of("src/main/java/shop/Orders.java", source));
    Program.Converted converted = program.converted(new FromMicrometerAnnotations(false));

    assertThat(converted.rows()).extracting(ConvertedMeters.Row::detail).containsExactly(reasons);
    assertThat(converted.program()).isEqualTo(program);
  }
}
