package io.forethought.stack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forethought.stack.Compose.Mount;
import io.forethought.stack.Compose.Service;
import io.forethought.testtools.Tool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import redis.embedded.core.ExecutableProvider;

/**
 * The services of a compose file, started as programs of this machine: with the arguments,
 * environment, secrets and files that the file names, but with other paths and ports. Grafana is
 * left out, because no package has it.
 */
final class Stack implements Closeable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Where containers find their secrets. */
  private static final String SECRETS = "/run/secrets/";

  private final Compose compose;
  private final Path folder;
  private final Ports ports;
  private final Map<String, List<Closeable>> running = new HashMap<>();

  private Stack(Compose compose, Path folder) {
    this.compose = compose;
    this.folder = folder;
    this.ports = new Ports(compose);
  }

  /** Prepares the services of a file, which may write into a folder. */
  static Stack of(Compose compose, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("secrets"));
    for (Map.Entry<String, String> secret : compose.secrets().entrySet()) {
      Files.writeString(folder.resolve("secrets").resolve(secret.getKey()), secret.getValue());
    }
    return new Stack(compose, folder);
  }

  /** Host and port of each replica of a service. */
  List<URI> addresses(String service, int port) {
    return ports.of(service, port).stream()
        .map(own -> URI.create("http://127.0.0.1:" + own + "/"))
        .toList();
  }

  /** Stops the containers of a service. */
  void stop(String service) throws IOException {
    for (Closeable container : running.getOrDefault(service, List.of())) {
      container.close();
    }
    running.remove(service);
  }

  /** Starts PostgreSQL with the user and the database of the service. */
  void startDatabase() throws IOException {
    Service service = compose.service("db");
    Path data = folder.resolve("database");
    boolean fresh = Files.notExists(data);
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setPort(ports.of("db", 5432).get(0))
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .start();
    running.put("db", List.of(postgres));
    if (fresh) {
      String user = service.environment().get("POSTGRES_USER");
      String database = service.environment().get("POSTGRES_DB");
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role " + user + " login");
        statement.execute("create database " + database + " owner " + user);
      } catch (java.sql.SQLException e) {
        throw new IOException(e);
      }
    }
  }

  void startCache() throws IOException {
    List<String> command = new ArrayList<>(compose.service("redis").command());
    command.set(0, redis().toString());
    command.addAll(
        List.of("--port", ports.of("redis", 6379).get(0).toString(), "--bind", "127.0.0.1"));
    start("redis", 0, command, Map.of());
  }

  private static File redis() throws IOException {
    return ExecutableProvider.newJarResourceProvider(ExecutableProvider.newProvidedVersionsMap())
        .get();
  }

  /** Starts all replicas of the shop with its service in a file that may have other options. */
  void startShop(Compose variant, Dockerfile dockerfile) throws IOException {
    Service service = variant.service("shop");
    Map<String, String> environment = new HashMap<>();
    service.environment().forEach((name, value) -> environment.put(name, translate(value)));
    List<Program> programs = new ArrayList<>();
    for (int replica = 0; replica < service.replicas(); replica++) {
      List<String> command = new ArrayList<>(dockerfile.command());
      command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // The machine of a test has fewer cores than a cluster.
      command.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
      int metrics = ports.of("shop", 9400).get(replica);
      service.command().forEach(word -> command.add(word.replace("=9400", "=" + metrics)));
      command.add("--port=" + ports.of("shop", 8080).get(replica));
      programs.add(start("shop", replica, command, environment));
    }
    for (int replica = 0; replica < programs.size(); replica++) {
      Program program = programs.get(replica);
      URI health = addresses("shop", 8080).get(replica).resolve("health");
      await().atMost(PATIENCE).until(() -> program.answers(health));
    }
  }

  void startPrometheus(Tool tool) throws IOException {
    shortenConfiguration();
    startServer(tool, "prometheus", 9090);
  }

  void startAlertmanager(Tool tool) throws IOException {
    startServer(tool, "alertmanager", 9093, "--cluster.listen-address=");
  }

  private void startServer(Tool tool, String name, int port, String... more) throws IOException {
    Service service = compose.service(name);
    List<String> command = new ArrayList<>(List.of(tool.path().toString()));
    service.command().forEach(word -> command.add(mounted(service, word)));
    command.add("--web.listen-address=127.0.0.1:" + ports.of(name, port).get(0));
    command.addAll(List.of(more));
    Program program = start(name, 0, command, Map.of());
    URI ready = addresses(name, port).get(0).resolve("-/ready");
    await().atMost(PATIENCE).until(() -> program.answers(ready));
  }

  private Program start(
      String service, int replica, List<String> command, Map<String, String> environment)
      throws IOException {
    Path log = folder.resolve(service + replica + ".log");
    Program program = Program.start(command, environment, log);
    running.computeIfAbsent(service, name -> new ArrayList<>()).add(program);
    return program;
  }

  /** A text with addresses and secrets of this machine. */
  private String translate(String text) {
    return ports.translate(text).replace(SECRETS, folder.resolve("secrets").toAbsolutePath() + "/");
  }

  /** An argument with paths of this machine. */
  private String mounted(Service service, String argument) {
    String translated = argument;
    for (Map.Entry<String, Mount> mount : service.mounts().entrySet()) {
      translated =
          translated.replaceFirst("=" + mount.getKey() + "(?=/|$)", "=" + source(mount.getValue()));
    }
    return translated;
  }

  private Path source(Mount mount) {
    if (mount.source().equals(Operations.MOUNTED)) {
      return folder.resolve("operations");
    }
    return mount.volume()
        ? folder.resolve("volumes").resolve(mount.source())
        : compose.folder().resolve(mount.source());
  }

  /**
   * Writes the generated configuration and rules again: with addresses of this machine, which has
   * no name server that knows the replicas, and with short durations.
   */
  private void shortenConfiguration() throws IOException {
    Path operations = Files.createDirectories(folder.resolve("operations"));
    JsonNode configuration = Yaml.read(Operations.file("prometheus.yml"));
    ((ObjectNode) configuration.get("global")).put("evaluation_interval", "1s");
    for (JsonNode job : configuration.get("scrape_configs")) {
      resolve((ObjectNode) job);
    }
    Files.writeString(operations.resolve("prometheus.yml"), translate(Yaml.write(configuration)));
    for (String name : Yaml.texts(configuration.get("rule_files"))) {
      JsonNode rules = Yaml.read(Operations.file(name));
      ShortRules.shorten(rules);
      Files.writeString(operations.resolve(name), Yaml.write(rules));
    }
  }

  /** Replaces names that Prometheus looks up by what it finds in a network of containers. */
  private void resolve(ObjectNode job) {
    job.put("scrape_interval", "2s");
    ArrayNode found = job.arrayNode();
    for (JsonNode lookup : job.path("dns_sd_configs")) {
      for (String service : Yaml.texts(lookup.get("names"))) {
        List<Integer> own = ports.of(service, lookup.get("port").asInt());
        IntStream.range(0, own.size()).forEach(each -> found.add("127.0.0.1:" + own.get(each)));
      }
    }
    job.remove("dns_sd_configs");
    job.set("static_configs", job.arrayNode().add(job.objectNode().set("targets", found)));
  }

  @Override
  public void close() throws IOException {
    for (String service : List.of("prometheus", "alertmanager", "shop", "redis", "db")) {
      stop(service);
    }
  }
}
