package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs tests with classes that nobody has loaded before. Which of several listeners is heard of an
 * entity, and what a registry has, lasts as long as the classes.
 */
public final class Alone {

  private Alone() {}

  /**
   * Runs the tests of a class.
   *
   * @param tests its simple name
   */
  static void expectSuccess(String tests) throws Exception {
    List<URL> path = new ArrayList<>();
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    for (String entry : entries) {
      path.add(Path.of(entry).toUri().toURL());
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Object failures =
          loader
              .loadClass(Alone.class.getName())
              .getMethod("failures", String.class)
              .invoke(null, Alone.class.getPackageName() + "." + tests);
      assertThat(failures).isEqualTo("");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Called in the other loader. */
  public static String failures(String tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .build(),
            listener);
    if (listener.getSummary().getTestsSucceededCount() == 0) {
      return "No test of " + tests + " has passed";
    }
    StringWriter text = new StringWriter();
    listener.getSummary().printFailuresTo(new PrintWriter(text, true));
    return text.toString();
  }
}
