/** Auto-configuration of Forethought in Spring Boot. */
// A Spring Boot application runs on the class path. This descriptor gives the jar its name. Most of
// these modules are automatic, and each is present only in programs that use it.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.spring {
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.model;
  requires static io.forethought;
  requires static io.forethought.cache;
  requires static io.forethought.jdbc;
  requires static io.forethought.migrations;
  requires static io.forethought.servlet;
  requires static io.prometheus.metrics.core;
  requires static cache.api;
  requires static com.github.benmanes.caffeine;
  requires static flyway.core;
  requires static jakarta.persistence;
  requires static jakarta.servlet;
  requires static java.sql;
  requires static lettuce.core;
  requires static liquibase.core;
  requires static org.jspecify;
  requires static spring.aop;
  requires static spring.beans;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.context.support;
  requires static spring.core;
  requires static spring.data.redis;
  requires static spring.orm;

  exports io.forethought.spring;

  opens io.forethought.spring;
}
