package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The project files hold what a public repository requires, and say what is published. */
class PomsIT {

  @Test
  void whatIsNotListedHereIsNotPublished() throws Exception {
    List<String> published = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Published.PROJECT)) {
      for (Path file : files.filter(each -> each.endsWith("pom.xml")).sorted().toList()) {
        String folder = Published.PROJECT.relativize(file.getParent()).toString();
        boolean isJar = !"pom".equals(text(read(file), "packaging"));
        if (isJar && !folder.contains("target") && !isSkipped(file.getParent())) {
          published.add(folder);
        }
      }
    }

    assertThat(published)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Published.values()).map(Published::folder).toList());
  }

  /** Whether a project or one above it is not published; the topmost one is. */
  private static boolean isSkipped(Path folder) throws Exception {
    for (Path each = folder; !each.equals(Published.PROJECT); each = each.getParent()) {
      Path pom = each.resolve("pom.xml");
      if (Files.exists(pom) && "true".equals(text(read(pom), "properties", "maven.deploy.skip"))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void jarHasANameAndADescription(Published published) throws Exception {
    Element project = read(Published.PROJECT.resolve(published.folder()).resolve("pom.xml"));

    assertThat(text(project, "artifactId")).isEqualTo(published.artifact());
    assertThat(text(project, "name")).startsWith("Forethought ");
    assertThat(text(project, "description")).endsWith(".");
  }

  @Test
  void projectHasAllElseThatARepositoryRequires() throws Exception {
    Element project = read(Published.PROJECT.resolve("pom.xml"));

    assertThat(text(project, "name")).isEqualTo("Forethought");
    assertThat(text(project, "url")).isNotBlank();
    assertThat(text(project, "licenses", "license", "name")).isEqualTo("Apache-2.0");
    assertThat(text(project, "developers", "developer", "name")).isNotBlank();
    assertThat(text(project, "scm", "connection")).startsWith("scm:git:");
    assertThat(text(project, "scm", "url")).isNotBlank();
  }

  @Test
  void processorNeedsNoOtherJar() throws Exception {
    Element project =
        read(Published.PROJECT.resolve("processor").resolve("dependency-reduced-pom.xml"));

    assertThat(children(children(project, "dependencies").get(0), "dependency"))
        .map(dependency -> text(dependency, "scope"))
        .contains("provided")
        .isSubsetOf("provided", "test");
  }

  private static Element read(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  /** The text at the end of a path of elements; empty if one of them is missing. */
  private static String text(Element start, String... path) {
    Element element = start;
    for (String name : path) {
      List<Element> children = children(element, name);
      if (children.isEmpty()) {
        return "";
      }
      element = children.get(0);
    }
    return element.getTextContent().strip();
  }

  private static List<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(Element.class::cast)
        .toList();
  }
}
