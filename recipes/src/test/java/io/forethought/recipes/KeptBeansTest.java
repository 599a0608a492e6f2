package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptBeansTest {

  private static final String BEAN =
      """
      package shop;

      import io.micrometer.core.annotation.Timed;
      import org.springframework.stereotype.Service;

      @Service
      class StoredOrders implements Orders {

        @Timed("shop.take")
        public void take(String cart) {}
      }
      """;

  private static final String INTERFACE =
      "package shop;\n\ninterface Orders {\n\n  void take(String cart);\n}\n";

  @Test
  void aBeanThatOthersNameIsKept() {
    assertKept(
        "other sources name StoredOrders: let them use Orders",
        BEAN,
        INTERFACE,
        "package shop;\n\nclass Shop {\n\n  Shop(StoredOrders orders) {}\n}\n");
  }

  @Test
  void anInterfaceWithOtherImplementationsIsKept() {
    String reason = "other types implement Orders, and would be measured, too";
    assertKept(
        reason,
        BEAN,
        INTERFACE,
        "package shop;\n\nclass Shop {\n\n  Orders orders = cart -> {};\n}\n");
    assertKept(
        reason,
        BEAN,
        INTERFACE,
        "package shop;\n\nclass Shop {\n\n  Orders orders = new Orders() {\n    public void take(String cart) {}\n  };\n}\n");
  }

  @Test
  void aMethodThatTheInterfaceDoesNotDeclareIsKept() {
    assertKept(
        "Orders does not declare the method",
        BEAN,
        INTERFACE.replace("take(String", "take(String a, String"),
        "package shop;\n\nclass Shop {}\n");
  }

  @Test
  void anInterfaceOfAnotherModuleIsKept() {
    Program program = Program.of(BEAN).with("api/src/main/java/shop/Orders.java", INTERFACE);

    assertThat(program.converted(new FromMicrometerAnnotations(false)).kept())
        .containsExactly(
            "@Timed on shop.StoredOrders.take, timer shop_take_seconds: Orders is in another module");
  }

  @Test
  void aBeanOfAnotherFrameworkIsKept() {
    assertKept(
        "a framework creates the class itself: let it implement an interface, or create it in a"
            + " method with @Bean",
        BEAN.replace("org.springframework.stereotype.Service", "com.google.inject.Singleton")
            .replace("@Service", "@Singleton"),
        INTERFACE);
  }

  @Test
  void aNameOfSeveralMethodsIsKept() {
    assertKept(
        "other methods have the same name, and a label tells them apart",
        BEAN,
        INTERFACE,
        "package shop;\n\nclass Shop {\n\n  @io.micrometer.core.annotation.Timed(\"shop.take\") void a() {}\n}\n");
  }

  @Test
  void aCommentSaysWhy() {
    Program.Converted converted =
        Program.of(
                BEAN,
                INTERFACE
                    .replace("{\n", "extends Runnable {\n")
                    .replace("void take", "default void take")
                    .replace(";\n}", " {}\n}"))
            .converted(new FromMicrometerAnnotations());

    assertThat(converted.source("StoredOrders"))
        .contains("  /*~~(Orders does not declare the method)~~>*/@Timed(\"shop.take\")\n");
  }

  private static void assertKept(String reason, String... sources) {
    Program program = Program.of(sources);
    Program.Converted converted = program.converted(new FromMicrometerAnnotations(false));

    assertThat(converted.rows()).extracting(ConvertedMeters.Row::detail).contains(reason);
    assertThat(converted.program()).isEqualTo(program);
  }
}
