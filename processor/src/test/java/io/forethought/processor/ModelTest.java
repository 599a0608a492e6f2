package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Golden;
import io.forethought.processor.testing.Integrations;
import io.forethought.processor.testing.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code @ExportModelOperations} from the user's point of view. */
class ModelTest {

  private static final String INDEX = "META-INF/forethought/models";

  @TempDir private Path folder;

  private static String entity(String name, String annotation) {
    return """
        package shop;
        import io.forethought.ExportModelOperations;
        import jakarta.persistence.*;
        @Entity %s @EntityListeners(%sOperations.class)
        class %s { @Id long id; }
        """
        .formatted(annotation, name, name);
  }

  @Test
  void listenerIsGeneratedExactlySo() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .option("-Xlint:all,-classfile,-processing", "-Werror")
            .source("shop.Order", entity("Order", "@ExportModelOperations"))
            .run();

    assertThat(run.messages()).isEmpty();
    Golden.at(Path.of("src/test/resources/jpa/OrderOperations.java"))
        .assertSame(run.generated().get("shop.OrderOperations"));
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void indexKeepsWhatIsNotCompiledAgain(Tool tool) {
    Workspace workspace =
        Workspace.at(folder)
            .source("shop/Order.java", entity("Order", "@ExportModelOperations"))
            .source("shop/Item.java", entity("Item", "@ExportModelOperations(\"article\")"));
    assertThat(workspace.compile(tool, options(workspace)).findings()).isEmpty();
    assertThat(workspace.output().get(INDEX)).isEqualTo("shop.Item=article\nshop.Order=order\n");

    workspace
        .source(
            "shop/Item.java", "package shop; @jakarta.persistence.Entity class Item { long id; }")
        .source("shop/Bill.java", entity("Bill", "@ExportModelOperations"));
    assertThat(
            workspace
                .compileOnly(
                    tool,
                    List.of("shop/Item.java", "shop/Bill.java"),
                    List.of(),
                    options(workspace))
                .findings())
        .isEmpty();
    assertThat(workspace.output().get(INDEX)).isEqualTo("shop.Bill=bill\nshop.Order=order\n");
  }

  /** Adds the earlier output to the class path. */
  private static String[] options(Workspace workspace) {
    String[] options = Integrations.options();
    return new String[] {options[0], options[1] + java.io.File.pathSeparator + workspace.classes()};
  }

  @Test
  void missingLibraryIsToldWithTheDependency() {
    CompilerRun run =
        CompilerCall.javac().source("shop.Order", entity("Order", "@ExportModelOperations")).run();

    assertThat(run.findings()).containsExactly("error FT912 Order.java:4:9");
    assertThat(run.messages())
        .anyMatch(
            message -> message.contains("Fix: add the dependency io.forethought:forethought-jpa;"));
  }

  @Test
  void anAbstractEntityHasTheRowsOfThoseThatExtendIt() {
    CompilerRun run =
        CompilerCall.javac()
            .integrations()
            .source(
                "shop.Order",
                entity("Order", "@ExportModelOperations")
                    .replace("class Order", "abstract class Order"))
            .source("shop.WebOrder", "package shop; class WebOrder extends Order {}")
            .run();

    assertThat(run.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mapping-file>META-INF/forethought/models.xml</mapping-file>",
        "<property value=\"io.forethought.jpa.eclipselink.ModelCustomizer\"/>"
      })
  void whatAPersistenceUnitNamesTells(String line) {
    Workspace workspace =
        Workspace.at(folder)
            .source(
                "shop/Order.java",
                entity("Order", "@ExportModelOperations")
                    .replace("@EntityListeners(OrderOperations.class)", ""));
    assertThat(workspace.compile(Tool.JAVAC, options(workspace)).findings())
        .containsExactly("warning FT510 Order.java:4:9");

    workspace.replaceOutput("META-INF/persistence.xml", "<persistence>" + line + "</persistence>");
    assertThat(workspace.compile(Tool.JAVAC, options(workspace)).findings()).isEmpty();
  }
}
