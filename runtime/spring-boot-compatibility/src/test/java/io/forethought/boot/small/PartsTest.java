package io.forethought.boot.small;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Which parts of the starter are in which programs. */
@Tag("once")
@ExtendWith(OutputCaptureExtension.class)
class PartsTest {

  private static final String OURS = "io.forethought.spring.";

  private static final AutoConfigurations ALL = AutoConfigurations.of(all());

  private final WebApplicationContextRunner web =
      new WebApplicationContextRunner().withConfiguration(ALL);

  private static Class<?>[] all() {
    ClassLoader loader = PartsTest.class.getClassLoader();
    return ImportCandidates.load(AutoConfiguration.class, loader).getCandidates().stream()
        .filter(name -> name.startsWith(OURS))
        .map(name -> ClassUtils.resolveClassName(name, loader))
        .toArray(Class<?>[]::new);
  }

  @Test
  void webApplicationHasAllParts() {
    web.run(
        context ->
            assertThat(parts(context))
                .containsExactlyInAnyOrder(
                    "forethoughtCaffeineCaches",
                    "forethoughtDataSources",
                    "forethoughtEntityManagers",
                    "forethoughtFlyway",
                    "forethoughtJCaches",
                    "forethoughtLettuceClients",
                    "forethoughtMigrations",
                    "forethoughtRegistries",
                    "forethoughtUnknownNames",
                    "forethoughtWebMetrics"));
  }

  @Test
  void programWithoutAServerHasNoPartForRequests() {
    new ApplicationContextRunner()
        .withConfiguration(ALL)
        .withClassLoader(new FilteredClassLoader("jakarta.servlet"))
        .run(
            context ->
                assertThat(parts(context))
                    .contains("forethoughtDataSources")
                    .doesNotContain("forethoughtWebMetrics"));
  }

  @Test
  void nothingIsThereIfTheStarterIsOff() {
    web.withPropertyValues("forethought.enabled=false")
        .run(context -> assertThat(parts(context)).isEmpty());
  }

  @Test
  void programStartsWithoutALibraryThatAPartNeeds() {
    web.withClassLoader(
            new FilteredClassLoader(
                "com.github.benmanes.caffeine",
                "io.lettuce",
                "jakarta.persistence",
                "javax.cache",
                "org.flywaydb",
                "org.springframework.data.redis",
                "org.springframework.orm"))
        .run(
            context ->
                assertThat(parts(context))
                    .containsExactlyInAnyOrder(
                        "forethoughtDataSources",
                        "forethoughtMigrations",
                        "forethoughtRegistries",
                        "forethoughtUnknownNames",
                        "forethoughtWebMetrics"));
  }

  @Test
  void clientThatIsTooOldIsLoggedAndRecordsNothing() {
    Logged logged = Logged.begin();
    web.withClassLoader(new FilteredClassLoader(MetricFamilyDescriptor.class))
        .run(context -> assertThat(parts(context)).isEmpty());

    logged.close();
    assertThat(logged.messages())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "Forethought records nothing, because the Prometheus client on the class path is older"
                + " than 1.10.0.\nFix: set the property <prometheus-client.version>1.10.0");
  }

  @Test
  void springBootShowsTheFixOfAMistake(CapturedOutput output) {
    SpringApplication program = new SpringApplication(WithoutGeneratedClass.class);
    program.setWebApplicationType(WebApplicationType.NONE);

    assertThatThrownBy(program::run).isInstanceOf(BeanCreationException.class);
    assertThat(output)
        .contains(
            "Description:\n\nThe metric set \"java.lang.Runnable\" has no generated class",
            "Action:\n\nCheck that the interface carries @Metrics");
  }

  /** Uses an interface for which javac has generated no class. */
  static class WithoutGeneratedClass {

    WithoutGeneratedClass() {
      Forethought.metrics(Runnable.class, new PrometheusRegistry());
    }
  }

  @Test
  void nothingInTheJarConcernsProgramsThatDeclareTheirOwnMetrics() throws IOException {
    String initializers = "META-INF/services/jakarta.servlet.ServletContainerInitializer";
    for (String name : List.of(initializers, "META-INF/forethought/metrics.json")) {
      assertThat(files(name)).as(name).isNotEmpty().noneMatch(text -> text.contains(OURS));
    }
  }

  private static List<String> files(String name) throws IOException {
    List<String> texts = new ArrayList<>();
    for (URL url : Collections.list(PartsTest.class.getClassLoader().getResources(name))) {
      try (InputStream in = url.openStream()) {
        texts.add(new String(in.readAllBytes(), UTF_8));
      }
    }
    return texts;
  }

  private static List<String> parts(ApplicationContext context) {
    return Stream.of(context.getBeanDefinitionNames())
        .filter(name -> name.startsWith("forethought"))
        .filter(name -> !name.startsWith("forethought-"))
        .toList();
  }
}
