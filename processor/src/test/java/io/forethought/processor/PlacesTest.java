package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the places of findings in repeated and nested annotations, and within texts. */
class PlacesTest {

  private static final String SOURCE =
      """
      package shop;

      import io.forethought.*;

      ANNOTATIONS_OF_SET
      @Metrics(namespace = "shop", subsystem = "orders")
      interface Orders {

        String NAME = "shop_orders_confirmed_total";

        ANNOTATIONS_OF_METRIC
        @Counter(help = "Orders that passed all checks.")
        void confirmed(Channel channel);

        enum Channel { WEB }
      }
      """;

  private static final String MARK = "»";
  private static final String GOOD =
      "@Alert(name = \"None\", expr = \"rate($confirmed[5m]) == 0\", summary = \"No orders.\")\n";

  /**
   * Annotations of a metric or of a set.
   *
   * @param name what the case shows
   * @param source with a mark before each place of a finding
   */
  private record Case(String name, String source) {

    static Case of(String name, String annotations) {
      return of(name, "METRIC", annotations);
    }

    static Case of(String name, String where, String annotations) {
      return new Case(
          name,
          SOURCE
              .replace("ANNOTATIONS_OF_" + where, annotations.strip())
              .replaceAll("ANNOTATIONS_OF_\\w+\n", "\n"));
    }

    CompilerCall call(Tool tool) {
      return CompilerCall.of(tool).source("shop.Orders", source.replace(MARK, ""));
    }

    /** The places of the marks as lines and columns. */
    List<String> places() {
      List<String> places = new ArrayList<>();
      Matcher mark = Pattern.compile(MARK).matcher(source);
      while (mark.find()) {
        String before = source.substring(0, mark.start()).replace(MARK, "");
        long line = before.chars().filter(each -> each == '\n').count() + 1;
        places.add(line + ":" + (before.length() - before.lastIndexOf('\n')));
      }
      return places;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        Case.of(
            "the text of one of several",
            GOOD
                + "@Alert(name = \"Odd\", summary = \"Odd.\", expr = \"»deriv($metric[5m]) > 1\")\n"
                + GOOD.replace("None", "Few").replace("== 0", "< 1")),
        Case.of(
            "the text of a set",
            "SET",
            GOOD
                + "@Alert(name = \"Odd\", summary = \"Odd.\", expr = \"»deriv($confirmed[5m]) > 1\")"),
        Case.of(
            "one of several that lacks something",
            """
            @Slo(name = "most", objective = 0.9, errors = "$metric")
            »@Slo(name = "all", objective = 0.9)
            """),
        Case.of(
            "an attribute of one of several",
            GOOD + "@Alert(name = \"Odd\", summary = »\"\", expr = \"rate($metric[5m]) > 9\")"),
        Case.of(
            "a container that was written",
            "@Alert.Several({"
                + GOOD
                + ", @Alert(name = \"Odd\", summary = \"Odd.\", expr = \"»deriv($metric[5m]) > 1\")})"),
        Case.of(
            "a container of one",
            "@Alert.Several(@Alert(name = \"Odd\", summary = \"Odd.\", expr = \"»deriv($metric[5m]) > 1\"))"),
        Case.of(
            "an entry of a list of one of several",
            """
            @Slo(name = "most", objective = 0.9, errors = "$metric")
            @Slo(name = "all", objective = 0.9, errors = "$metric", by = {"channel", »"branch"})
            """),
        Case.of(
            "a text in several lines",
            """
            @Alert(
                name = "Odd",
                summary = "Odd.",
                expr = "rate($metric[5m])" + " > 9"
                    + /* or " */ " or »deriv($metric[5m]) > 1" // or "
                    + " or »absent_over_time($metric[5m]) > 1")
            """),
        Case.of(
            "constants in a text",
            """
            @Alert(
                name = "Odd",
                summary = "Odd.",
                expr = "rate(" + (Orders.NAME + "[5m]) > 0" + 9 + '0' + " or »deriv(" + NAME + "[5m]) > 1"))
            @Alert(name = "Rare", summary = "Rare.", expr = "rate(»shop_" + NAME + "[5m]) == 0")
            @Alert(name = "Few", summary = "Few.", expr = "rate(" + »NAME + "_sum[5m]) < 1")
            """),
        Case.of(
            "sums in a text",
            """
            @Alert(name = "Odd", summary = "Odd.", expr = 1 + 2 + »" < deriv($metric[5m])" + "")
            """),
        Case.of(
            "text blocks",
            """
            @Alert(
                name = "Odd",
                summary = "Odd.",
                expr = \"""
                    rate($metric[5m])
                    \""" + \"""
                      > \\
                      »deriv($metric[5m])
                        > »deriv($metric[6m])
                    \""")
            """),
        Case.of(
            "text blocks with line ends of Windows",
            """
            @Alert(name = "Odd", summary = "Odd.", expr = \"""\r
                rate($metric[5m])\r
                  > »deriv($metric[5m])\r
                \""")\r
            """),
        Case.of(
            "escapes",
            """
            @Alert(
                name = "Odd",
                summary = "Odd.",
                expr = "\\t\\u0072ate(\\44metric{»chan\\145l!=\\"\\"}[5m])\\n\\uu003e »deriv($metric[5m])")
            """),
        Case.of(
            "the end of a text",
            """
            @Alert(name = "Odd", summary = "Odd.", expr = "rate($metric[5m]) >»")
            @Alert(name = "Few", summary = "Few.", expr = "rate($metric[5m]) < »(")
            """));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacPointsAtThePart(Case of) {
    CompilerRun run = of.call(Tool.JAVAC).run();

    assertThat(run.findings().stream().map(found -> found.replaceFirst(".*Orders.java:", "")))
        .as(String.join("\n", run.messages()))
        .containsExactlyElementsOf(of.places());
    assertThat(run.foreignMessages()).isEmpty();
  }

  /** Eclipse's compiler has no trees, and reports in the line of the method or of the text. */
  @Tag("once")
  @ParameterizedTest
  @CsvSource({
    "the text of one of several, FT607:15",
    "an entry of a list of one of several, FT650:14",
    "text blocks, FT607:14 FT607:14"
  })
  void eclipseReportsAtTheMethodOrTheWholeText(String name, String found) {
    assertThat(named(name).call(Tool.ECJ).run().codesAndLines())
        .containsExactly(found.split(" ", -1));
  }

  /** Build tools can wrap the environment of javac, which then hides the trees. */
  @ParameterizedTest
  @CsvSource({
    "the text of one of several, FT607 Orders.java:15:8",
    "an entry of a list of one of several, FT650 Orders.java:14:8",
    "a container that was written, FT607 Orders.java:12:3",
    "a text in several lines, FT607 Orders.java:14:12;FT615 Orders.java:14:12"
  })
  void withoutTreesTheMethodOrTheWholeTextIsReported(String name, String found) {
    CompilerRun run = named(name).call(Tool.JAVAC).inEnvironment(PlacesTest::wrapped).run();

    assertThat(run.findings().stream().map(each -> each.replace("error ", "")))
        .containsExactly(found.split(";", -1));
  }

  private static Case named(String name) {
    return cases().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static ProcessingEnvironment wrapped(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            PlacesTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> method.invoke(environment, arguments));
  }
}
