package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.forethought.jdbc.MeteredDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files for GraalVM Native Image in the jars follow the schema, and what they name exists. No
 * native image is built.
 */
class NativeImageIT {

  private static final String FOLDER = "META-INF/native-image/";
  private static final String FILE = "/reachability-metadata.json";

  /** Files in the jars of programs. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "META-INF/forethought/metrics.json",
          "META-INF/forethought/models",
          "META-INF/services/io.forethought.runtime.registration.DefaultSets",
          "forethought/import/profile");

  private static final Path SCHEMA =
      Published.PROJECT.resolve("processor/src/test/resources/reachability-metadata.schema.json");

  @ParameterizedTest
  @EnumSource(Published.class)
  void jarHasExactlyTheseFiles(Published published) {
    List<String> expected =
        switch (published) {
          case ANNOTATIONS, PROCESSOR, TESTING, MULTIPROCESS, RECIPES -> List.of();
          case RUNTIME -> List.of("io.forethought/forethought-runtime");
          case JPA ->
              List.of(
                  "io.forethought.generated/io.forethought.jpa.DjangoModelMetricsImpl",
                  "io.forethought.generated/io.forethought.jpa.ModelMetricsImpl",
                  "io.forethought.generated/io.forethought.jpa.RollbackMetricsImpl",
                  "io.forethought/forethought-jpa");
          case JDBC ->
              List.of(
                  "io.forethought.generated/io.forethought.jdbc.pool.PoolGaugesImpl",
                  "io.forethought.generated/io.forethought.jdbc.recording.ConnectionMetricsImpl",
                  "io.forethought.generated/io.forethought.jdbc.recording.DjangoQueryMetricsImpl",
                  "io.forethought.generated/io.forethought.jdbc.recording.QueryMetricsImpl",
                  "io.forethought/forethought-jdbc");
          case CACHE ->
              List.of(
                  "io.forethought.generated/io.forethought.cache.CacheDetailsImpl",
                  "io.forethought.generated/io.forethought.cache.DefaultCacheCountsImpl",
                  "io.forethought.generated/io.forethought.cache.DjangoCacheCountsImpl",
                  "io.forethought/forethought-cache");
          case MIGRATIONS ->
              List.of(
                  "io.forethought.generated/io.forethought.migrations.DefaultMigrationNumbersImpl",
                  "io.forethought.generated/io.forethought.migrations.DjangoMigrationNumbersImpl",
                  "io.forethought.generated/io.forethought.migrations.MigrationMetricsImpl");
          case PUSH -> List.of("io.forethought.generated/io.forethought.push.PushMetricsImpl");
          case SERVLET ->
              List.of(
                  "io.forethought.generated/io.forethought.servlet.endpoint.EndpointMetricsImpl",
                  "io.forethought/forethought-servlet");
          case SERVLET_UI -> List.of("io.forethought/forethought-servlet-ui");
          case SPRING_BOOT ->
              List.of(
                  "io.forethought.generated/io.forethought.spring.web.RequestsHttpInitializer",
                  "io.forethought.generated/io.forethought.spring.web.RequestsHttpMetricsImpl");
        };

    assertThat(files(published))
        .isEqualTo(expected.stream().map(each -> FOLDER + each + FILE).toList());
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void everyFileFollowsTheSchema(Published published) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));

    for (String file : files(published)) {
      String text = Published.text(published.jar(), file);
      assertThat(schema.validate(text, InputFormat.JSON)).as(file).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void everythingThatAFileNamesExists(Published published) throws Exception {
    for (String file : files(published)) {
      JsonNode metadata = new ObjectMapper().readTree(Published.text(published.jar(), file));
      for (JsonNode entry : metadata.path("reflection")) {
        assertExists(entry);
      }
      for (JsonNode resource : metadata.path("resources")) {
        String name = resource.get("glob").asText();
        assertThat(OF_PROGRAMS.contains(name) || Published.entries(published.jar()).contains(name))
            .as(name)
            .isTrue();
      }
    }
  }

  private static void assertExists(JsonNode entry) throws ReflectiveOperationException {
    if (entry.has("condition")) {
      type(entry.get("condition").get("typeReached"));
    }
    for (JsonNode proxied : entry.get("type").path("proxy")) {
      assertThat(type(proxied)).isInterface();
    }
    if (entry.get("type").isTextual()) {
      Class<?> type = type(entry.get("type"));
      for (JsonNode field : entry.path("fields")) {
        assertThat(type.getDeclaredField(field.get("name").asText())).isNotNull();
      }
      for (JsonNode method : entry.path("methods")) {
        // Java has Thread.isVirtual since 21.
        if (type != Thread.class || Runtime.version().feature() >= 21) {
          assertExists(type, method);
        }
      }
    }
  }

  private static void assertExists(Class<?> type, JsonNode method)
      throws ReflectiveOperationException {
    List<Class<?>> parameters = new ArrayList<>();
    for (JsonNode parameter : method.get("parameterTypes")) {
      parameters.add(type(parameter));
    }
    String name = method.get("name").asText();
    assertThat(
            name.equals("<init>")
                ? type.getConstructor(parameters.toArray(Class<?>[]::new))
                : type.getMethod(name, parameters.toArray(Class<?>[]::new)))
        .extracting(each -> each.getDeclaringClass())
        .isEqualTo(type);
  }

  private static Class<?> type(JsonNode name) throws ClassNotFoundException {
    return Class.forName(name.asText(), false, NativeImageIT.class.getClassLoader());
  }

  @Test
  void connectionsAndStatementsAreTheListedProxies() throws SQLException, IOException {
    DataSource metered =
        MeteredDataSource.wrap(stub(DataSource.class), "stub", new PrometheusRegistry());

    try (Connection connection = metered.getConnection();
        Statement statement = connection.createStatement();
        PreparedStatement prepared = connection.prepareStatement("SELECT 1");
        CallableStatement called = connection.prepareCall("CALL a()")) {
      assertThat(Stream.of(connection, statement, prepared, called).map(NativeImageIT::interfaces))
          .containsExactlyElementsOf(proxies(Published.JDBC));
    }
  }

  private static List<String> interfaces(Object proxy) {
    return Stream.of(proxy.getClass().getInterfaces()).map(Class::getName).toList();
  }

  private static List<List<String>> proxies(Published published) throws IOException {
    String file = FOLDER + "io.forethought/" + published.artifact() + FILE;
    JsonNode metadata = new ObjectMapper().readTree(Published.text(published.jar(), file));
    List<List<String>> proxies = new ArrayList<>();
    for (JsonNode entry : metadata.get("reflection")) {
      if (entry.get("type").has("proxy")) {
        proxies.add(
            StreamSupport.stream(entry.get("type").get("proxy").spliterator(), false)
                .map(JsonNode::asText)
                .toList());
      }
    }
    return proxies;
  }

  /** An object whose methods return other such objects, or nothing. */
  private static <T> T stub(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            NativeImageIT.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Class<?> result = method.getReturnType();
              if (result == boolean.class) {
                return false;
              }
              if (result == int.class) {
                return 0;
              }
              return result.isInterface() ? stub(result) : null;
            }));
  }

  private static List<String> files(Published published) {
    return Published.entries(published.jar()).stream()
        .filter(name -> name.startsWith(FOLDER))
        .toList();
  }
}
