package io.forethought.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The libraries and plugins that a build names.
 *
 * @param known with and without their versions: {@code group:artifact:version}
 */
record Coordinates(Set<String> known) {

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)}");
  private static final String MAVEN = "org.apache.maven.plugins";

  /** The build takes the version of JUnit from its bill of materials. */
  private static final String JUNIT_BOM = "org.junit:junit-bom:";

  private static final String JUNIT = "org.junit.jupiter:junit-jupiter:";

  /** Those in all POMs of this build. */
  static Coordinates ofTheBuild() throws IOException, SAXException {
    String root = Files.readString(Page.ROOT.resolve("pom.xml"));
    Map<String, String> properties = properties(root);
    Set<String> known = new HashSet<>();
    try (Stream<Path> files = Files.walk(Page.ROOT)) {
      for (Path file : files.filter(path -> path.endsWith("pom.xml")).toList()) {
        for (String library : in(Files.readString(file))) {
          String resolved =
              PROPERTY
                  .matcher(library)
                  .replaceAll(
                      found ->
                          Matcher.quoteReplacement(
                              properties.getOrDefault(found.group(1), found.group())));
          known.add(resolved.replace(JUNIT_BOM, JUNIT));
          known.add(resolved.replaceAll("^([^:]+:[^:]+):.*", "$1"));
        }
      }
    }
    return new Coordinates(known);
  }

  boolean has(String library) {
    return known.contains(library);
  }

  /** Those in a POM or a part of one. */
  static List<String> in(String xml) throws IOException, SAXException {
    NodeList artifacts = parse(xml).getElementsByTagName("artifactId");
    List<String> libraries = new ArrayList<>();
    for (int i = 0; i < artifacts.getLength(); i++) {
      Node library = artifacts.item(i).getParentNode();
      String group = child(library, "groupId");
      String version = child(library, "version");
      if (!library.getNodeName().equals("project") && !library.getNodeName().equals("exclusion")) {
        libraries.add(
            (group.isEmpty() ? MAVEN : group)
                + ":"
                + child(library, "artifactId")
                + (version.isEmpty() ? "" : ":" + version));
      }
    }
    return libraries;
  }

  private static Map<String, String> properties(String pom) throws IOException, SAXException {
    Document document = parse(pom);
    Map<String, String> properties = new TreeMap<>();
    NodeList groups = document.getElementsByTagName("properties");
    for (int i = 0; i < groups.getLength(); i++) {
      NodeList entries = groups.item(i).getChildNodes();
      for (int j = 0; j < entries.getLength(); j++) {
        if (entries.item(j) instanceof Element entry) {
          properties.put(entry.getTagName(), entry.getTextContent().strip());
        }
      }
    }
    Node project = document.getElementsByTagName("project").item(0);
    properties.put("project.version", child(project, "version"));
    return properties;
  }

  private static String child(Node parent, String name) {
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeName().equals(name)) {
        return children.item(i).getTextContent().strip();
      }
    }
    return "";
  }

  private static Document parse(String xml) throws IOException, SAXException {
    String whole = xml.startsWith("<?xml") ? xml : "<part>" + xml + "</part>";
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(whole)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java reads XML", e);
    }
  }
}
