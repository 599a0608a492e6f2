package io.forethought.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page names the artifact of each library that its Java imports. */
class LibrariesTest {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)[;*]");

  /** The artifact of each package; that of the longest beginning counts. */
  private static final Map<String, String> ARTIFACTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.github.benmanes.caffeine.", "caffeine"),
              Map.entry("com.google.inject.", "guice"),
              Map.entry("com.sun.net.httpserver.", ""),
              Map.entry("com.zaxxer.hikari.", "HikariCP"),
              Map.entry("io.agroal.", "agroal-pool"),
              Map.entry("io.forethought.", "forethought-runtime"),
              Map.entry("io.forethought.ExportModelOperations", "forethought-jpa"),
              Map.entry("io.forethought.Http", "forethought-servlet"),
              Map.entry("io.forethought.InstrumentHttp", "forethought-servlet"),
              Map.entry("io.forethought.cache.", "forethought-cache"),
              Map.entry("io.forethought.jdbc.", "forethought-jdbc"),
              Map.entry("io.forethought.jpa.", "forethought-jpa"),
              Map.entry("io.forethought.migrations.", "forethought-migrations"),
              Map.entry("io.forethought.multiprocess.", "forethought-multiprocess"),
              Map.entry("io.forethought.push.", "forethought-push"),
              Map.entry("io.forethought.servlet.", "forethought-servlet"),
              Map.entry("io.forethought.testing.", "forethought-testing"),
              Map.entry("io.lettuce.", "lettuce-core"),
              Map.entry("io.micrometer.", "micrometer-registry-prometheus"),
              Map.entry("io.prometheus.", "forethought-"),
              Map.entry(
                  "io.prometheus.metrics.exporter.opentelemetry.",
                  "prometheus-metrics-exporter-opentelemetry"),
              Map.entry(
                  "io.prometheus.metrics.exporter.pushgateway.",
                  "prometheus-metrics-exporter-pushgateway"),
              Map.entry("jakarta.enterprise.", "jakarta.enterprise.cdi-api"),
              Map.entry("jakarta.inject.", "jakarta.enterprise.cdi-api"),
              Map.entry("jakarta.persistence.", "jakarta.persistence-api"),
              Map.entry("jakarta.servlet.", "jakarta.servlet-api"),
              Map.entry("java.", ""),
              Map.entry("javax.cache.", "cache-api"),
              Map.entry("javax.net.", ""),
              Map.entry("javax.sql.", ""),
              Map.entry("liquibase.", "liquibase-core"),
              Map.entry("net.rubyeye.xmemcached.", "xmemcached"),
              Map.entry("org.assertj.", "assertj-core"),
              Map.entry("org.eclipse.jetty.", "jetty-ee10-servlet"),
              Map.entry("org.eclipse.microprofile.", "microprofile-metrics-api"),
              Map.entry("org.flywaydb.", "flyway-core"),
              Map.entry("org.hibernate.", "hibernate-core"),
              Map.entry("org.junit.jupiter.", "junit-jupiter"),
              Map.entry("org.springframework.", "spring-boot"),
              // The library of an example.
              Map.entry("parcels.", ""),
              Map.entry("redis.clients.", "jedis")));

  static List<Page> pages() throws IOException {
    return SnippetsTest.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theLibraryOfEachImportIsNamed(Page page) {
    List<String> unnamed = new ArrayList<>();
    page.blocks().stream()
        .filter(Block::isJava)
        .flatMap(block -> IMPORT.matcher(block.text()).results())
        .map(found -> found.group(1))
        .filter(type -> !page.text().contains(artifact(type)))
        .forEach(type -> unnamed.add(type + " is in " + artifact(type)));

    assertThat(unnamed).isEmpty();
  }

  private static String artifact(String type) {
    return ARTIFACTS.entrySet().stream()
        .filter(entry -> type.startsWith(entry.getKey()))
        .reduce((shorter, longer) -> longer)
        .map(Map.Entry::getValue)
        .orElse("no artifact that this test knows");
  }
}
