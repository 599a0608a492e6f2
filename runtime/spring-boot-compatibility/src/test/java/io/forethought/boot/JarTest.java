package io.forethought.boot;

import java.net.URI;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The program with the server inside. */
class JarTest extends SpringBootPromises {

  private ConfigurableApplicationContext program;

  @Override
  URI start(List<String> properties) {
    program =
        SpringApplication.run(
            BookShop.class, properties.stream().map(each -> "--" + each).toArray(String[]::new));
    return URI.create(
        "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port") + "/");
  }

  @Override
  void stop() {
    program.close();
  }
}
