package io.forethought.processor.compiler.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link Enclosing}: FT411 points at the type to change, and its fix is accepted. */
@Tag("once")
class EnclosingTest {

  private static final String SET =
      """
      package shop;
      import io.forethought.*;
      class Shop {
        @Metrics(namespace = "shop") interface Orders {
          @Counter(help = "Orders accepted since the start.") void accepted(%s kind);
        }
      """;

  private static final Pattern FIX = Pattern.compile("Fix: (make|remove) (.*)");
  private static final Pattern QUOTED = Pattern.compile("\"(?:\\w+\\.)*([A-Z]\\w*)\"");

  /**
   * Two sources, and the type that keeps generated code from naming the enum or the set.
   *
   * @param place the file and the line
   */
  private record Case(String shop, String base, String place) {}

  static List<Case> cases() {
    return List.of(
        new Case(shop("Kind") + "  private enum Kind { A, B }\n}\n", "", "Shop.java:7:11"),
        new Case(
            shop("Inner.Kind") + "  private static class Inner {\n    enum Kind { A, B }\n  }\n}\n",
            "",
            "Shop.java:7:18"),
        new Case(
            shop("Inner.Kind") + "  private interface Inner {\n    enum Kind { A, B }\n  }\n}\n",
            "",
            "Shop.java:7:11"),
        new Case(
            """
            package shop;
            import io.forethought.*;
            class Shop {
              private static class Inner {
                @Metrics(namespace = "shop") interface Orders {
                  @Counter(help = "Orders accepted since the start.") void accepted();
                }
              }
            }
            """,
            "",
            "Shop.java:4:18"),
        new Case(
            inherited(),
            """
            package base;
            public class Base {
              protected static class Inner {
                public enum Kind { A, B }
              }
            }
            """,
            "Base.java:3:20"),
        new Case(
            inherited(),
            """
            package base;
            public class Base {
              protected static class Inner {
                protected enum Kind { A, B }
              }
            }
            """,
            "Base.java:3:20"));
  }

  private static String shop(String kind) {
    return SET.formatted(kind);
  }

  /** A set that sees the enum only because its class inherits it. */
  private static String inherited() {
    return """
        package shop;
        import io.forethought.*;
        public class Shop extends base.Base {
          static class Middle extends Shop.Inner {
            @Metrics(namespace = "shop") interface Orders {
              @Counter(help = "Orders accepted since the start.") void accepted(Kind kind);
            }
          }
        }
        """;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void typeToChangeIsTheErrorAndItsFixIsAccepted(Case each) {
    CompilerRun run = compile(each.shop(), each.base());

    assertThat(run.findings()).containsExactly("error FT411 " + each.place());
    CompilerRun mended = compile(mended(each.shop(), run), mended(each.base(), run));
    assertThat(mended.messages()).isEmpty();
    assertThat(mended.succeeded()).isTrue();
  }

  private static CompilerRun compile(String shop, String base) {
    CompilerCall call = CompilerCall.javac().source("shop.Shop", shop);
    return (base.isEmpty() ? call : call.source("base.Base", base)).run();
  }

  private static String mended(String source, CompilerRun run) {
    Matcher fix = FIX.matcher(String.join("\n", run.messages()));
    assertThat(fix.find()).isTrue();
    String modifier = fix.group(1).equals("make") ? "public " : "";
    return QUOTED
        .matcher(fix.group(2))
        .results()
        .map(found -> found.group(1))
        .reduce(
            source,
            (text, name) ->
                text.replaceAll(
                    "(private|protected) ((static )?(class|interface|enum) " + name + "\\b)",
                    modifier + "$2"));
  }
}
