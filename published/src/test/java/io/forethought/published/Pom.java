package io.forethought.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a project file; that of the whole file, if it was read. */
record Pom(Element element) {

  static Pom read(Path file) throws IOException, SAXException {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java reads XML", e);
    }
  }

  /** The names of the elements in this one, in order. */
  List<String> names() {
    return children().map(Element::getNodeName).toList();
  }

  /** The elements at the end of a path of names. */
  List<Pom> all(String... path) {
    Stream<Element> found = Stream.of(element);
    for (String name : path) {
      found =
          found
              .flatMap(parent -> new Pom(parent).children())
              .filter(child -> child.getNodeName().equals(name));
    }
    return found.map(Pom::new).toList();
  }

  /** The text at the end of a path of names; empty if one of them is missing. */
  String text(String... path) {
    return all(path).stream()
        .findFirst()
        .map(found -> found.element().getTextContent().strip())
        .orElse("");
  }

  private Stream<Element> children() {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
