package io.forethought.servlet.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.servlet.page.MetricsPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the page, and the catalogues of the program, from which the page reads the budgets
 * of series. The endpoint finds this service.
 *
 * @since 0.1.0
 */
public final class MetricsUi implements MetricsPage {

  /** The chart library. */
  private static final String UPLOT = "uplot.js";

  /** The files in the jar. */
  static final Set<String> FILES =
      Set.of(
          "index.html",
          "metrics.css",
          "budgets.js",
          "card.js",
          "chart.js",
          "dom.js",
          "exposition.js",
          "format.js",
          "history.js",
          "lines.js",
          "metrics.js",
          "rows.js",
          "scraper.js",
          "toolbar.js",
          "uplot.css",
          UPLOT);

  private final Catalogues catalogues;

  /** Reads the catalogues of the application that starts the endpoint. */
  public MetricsUi() {
    this.catalogues = new Catalogues(loader());
  }

  private static ClassLoader loader() {
    @Nullable ClassLoader application = Thread.currentThread().getContextClassLoader();
    return application == null ? ClassLoader.getSystemClassLoader() : application;
  }

  @Override
  public Optional<byte[]> file(String name) {
    if (name.equals("catalogues.json-seq")) {
      return Optional.of(catalogues.read());
    }
    if (!FILES.contains(name)) {
      return Optional.empty();
    }
    byte[] content = resource(name);
    return Optional.of(name.equals(UPLOT) ? asModule(content) : content);
  }

  /** The library is a script that sets a variable. Modules of the page import it. */
  private static byte[] asModule(byte[] script) {
    return (new String(script, UTF_8) + "\nexport default uPlot;\n").getBytes(UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream content = MetricsUi.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("The jar of the page lacks its file " + name);
      }
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of the page cannot be read", e);
    }
  }
}
