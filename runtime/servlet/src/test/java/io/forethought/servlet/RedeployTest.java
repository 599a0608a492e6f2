package io.forethought.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A web application with Forethought inside is deployed and taken off again by a container that
 * goes on. The threads that recorded for it belong to the container, and must not keep its classes.
 */
class RedeployTest {

  @TempDir private static Path folder;

  @Test
  void theClassesOfAnApplicationGoWithIt() throws Exception {
    WebArchive.layOut(folder);
    try (Deployments container = new Deployments(folder)) {
      Deployments.assertCollected(List.of(visit(container), visit(container), visit(container)));
    }
  }

  /** Deploys the application, scrapes it, and takes it off. */
  private static WeakReference<ClassLoader> visit(Deployments container) throws Exception {
    WebAppContext application = container.deploy("/shop");
    for (int i = 0; i < 20; i++) {
      assertThat(container.get("/shop/")).isEqualTo("The start page.");
      assertThat(container.get("/shop/metrics"))
          .contains("forethought_endpoint_scrape_duration_seconds_count " + i)
          .contains("http_requests_before_filters_total " + (i + 1));
    }
    ClassLoader loader = application.getClassLoader();
    assertThat(loader.loadClass("io.forethought.runtime.Scrape").getClassLoader()).isSameAs(loader);
    return container.undeploy(application);
  }
}
