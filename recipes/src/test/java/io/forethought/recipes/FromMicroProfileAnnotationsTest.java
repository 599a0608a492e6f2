package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromMicroProfileAnnotationsTest {

  @TempDir private Path folder;

  @Test
  void theInterfaceOfABeanIsMeasured() {
    Program.Converted converted =
        Program.of(
                """
                package shop;

                interface Checkout {

                  String pay(String provider);

                  void refund(String receipt);

                  int waiting();
                }
                """,
                """
                package shop;

                import jakarta.enterprise.context.ApplicationScoped;
                import org.eclipse.microprofile.metrics.MetricUnits;
                import org.eclipse.microprofile.metrics.annotation.Counted;
                import org.eclipse.microprofile.metrics.annotation.Gauge;
                import org.eclipse.microprofile.metrics.annotation.Timed;

                @ApplicationScoped
                public class WebCheckout implements Checkout {

                  @Override
                  @Timed(name = "shop_checkout_pay", absolute = true, description = "Time to pay.")
                  public String pay(String provider) {
                    return provider;
                  }

                  @Counted
                  public void refund(String receipt) {}

                  @Gauge(name = "waiting", unit = MetricUnits.NONE)
                  public int waiting() {
                    return 1;
                  }
                }
                """)
            .converted(new FromMicroProfileAnnotations(false));
    converted.program().compiled(folder);

    assertThat(converted.source("Checkout"))
        .contains(
            "@Instrumented(components = Components.CDI)\ninterface Checkout {",
            "  @Timed(name = \"shop_checkout_pay_seconds\", help = \"Time to pay.\", outcome = false)\n"
                + "  String pay(",
            "  @Counted(name = \"shop_web_checkout_refund_total\")\n"
                + "  @RenamedFrom(value = \"shop_WebCheckout_refund_total\", until = \"");
    assertThat(converted.source("WebCheckout"))
        .contains("  @Override\n  public String pay", "}\n\n  public void refund")
        .doesNotContain("annotation.Timed;", "annotation.Counted;");
    assertThat(converted.kept())
        .containsExactly(
            "@Gauge on shop.WebCheckout.waiting: declare a gauge that reads its own value in a metric"
                + " set, and give it the method when you register the set");
  }

  @Test
  void oldVersionsAreKept() {
    Program program =
        Program.of(
                "package shop;\n\nclass Shop {\n\n  @T void a() {}\n}\n"
                    .replace("@T", "@org.eclipse.microprofile.metrics.annotation.Timed"))
            .with(
                "src/main/java/org/eclipse/microprofile/metrics/annotation/Timed.java",
                "package org.eclipse.microprofile.metrics.annotation;\n\npublic @interface Timed {}\n");

    assertThat(program.converted(new FromMicroProfileAnnotations(false)).kept())
        .containsExactly(
            "@Timed on shop.Shop.a: before version 5 of MicroProfile Metrics, the server decides the"
                + " name of the series");
  }
}
