package io.forethought.boot;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.FileResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.JarScanner;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The same program as a web archive in a container, with class loaders of its own. */
@Tag("once")
class WarTest extends SpringBootPromises {

  private final Tomcat tomcat = new Tomcat();

  @TempDir private static Path folder;

  @Override
  URI start(List<String> properties) throws Exception {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.setHostname("127.0.0.1");
    tomcat.setSilent(true);
    StandardContext context = (StandardContext) tomcat.addWebapp("/shop", archive.toString());
    context.setJarScanner(onlyClasses());
    context.setResources(new StandardRoot(context));
    layOut(archive.resolve("WEB-INF"), context.getResources());
    properties.forEach(each -> context.addParameter(each.split("=", 2)[0], each.split("=", 2)[1]));
    tomcat.start();
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/shop/");
  }

  /**
   * Looks for Spring Boot's initializer only where it is, because reading all libraries is slow.
   */
  private static JarScanner onlyClasses() {
    StandardJarScanFilter none = new StandardJarScanFilter();
    none.setPluggabilitySkip("*");
    StandardJarScanner scanner = new StandardJarScanner();
    scanner.setScanClassPath(false);
    scanner.setJarScanFilter(none);
    return scanner;
  }

  private static void layOut(Path folder, WebResourceRoot resources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        copyTree(path, classes);
      } else if (Files.exists(path) && !name.startsWith("tomcat-embed-")) {
        resources.addPreResources(
            new FileResourceSet(resources, "/WEB-INF/lib/" + name, entry, "/"));
      }
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Override
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }
}
