package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.jpa.Animal.Dog;
import io.forethought.jpa.Animal.Flea;
import io.forethought.jpa.Animal.Lawn;
import io.forethought.jpa.Animal.Puppy;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Hibernate tells, with nothing configured. */
class HibernateTest {

  private SessionFactory factory;
  private String before;

  @BeforeEach
  void open() {
    factory = factory(new Configuration());
    before = Scrape.text(PrometheusRegistry.defaultRegistry);
  }

  private static SessionFactory factory(Configuration configuration) {
    return configuration
        .addAnnotatedClass(Dog.class)
        .addAnnotatedClass(Puppy.class)
        .addAnnotatedClass(Flea.class)
        .addAnnotatedClass(Lawn.class)
        .setProperty("jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID())
        .setProperty("hibernate.hbm2ddl.auto", "create-drop")
        .buildSessionFactory();
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void everyModelIsThereFromTheStart() {
    assertThat(before)
        .contains("model_inserts_total{model=\"dog\"} ")
        .contains("model_updates_total{model=\"flea\"} ")
        .contains("model_deletes_total{model=\"flea\"} ")
        .contains("model_rollbacks_total{model=\"dog\"} ")
        .doesNotContain("lawn");
  }

  @Test
  void scenarioOfDjangoPrometheus() {
    Dog dog = new Dog();
    Lawn lawn = new Lawn();
    lawn.id = 1L;
    commit(session -> session.persist(dog));
    expect("inserts", "dog", 1);
    commit(session -> session.persist(lawn));
    expect("inserts", "dog", 1);
    commit(session -> session.persist(new Dog()));
    expect("inserts", "dog", 2);
    dog.name = "Rex";
    expect("updates", "dog", 0);
    Dog changed = merge(dog);
    expect("updates", "dog", 1);
    changed.name = "Hasso";
    Dog again = merge(changed);
    expect("updates", "dog", 2);
    commit(session -> session.remove(session.find(Dog.class, again.id)));
    expect("deletes", "dog", 1);
    expect("rollbacks", "dog", 0);
  }

  @Test
  void whatIsRolledBackIsCountedAsThatAlone() {
    try (Session session = factory.openSession()) {
      Transaction transaction = session.beginTransaction();
      session.persist(new Dog());
      session.persist(new Flea());
      session.flush();
      transaction.rollback();
    }

    expect("inserts", "dog", 0);
    expect("inserts", "flea", 0);
    expect("rollbacks", "dog", 1);
    expect("rollbacks", "flea", 1);
  }

  @Test
  void nothingHappensWithoutAFlush() {
    try (Session session = factory.openSession()) {
      Transaction transaction = session.beginTransaction();
      session.persist(new Dog());
      transaction.rollback();
    }

    expect("inserts", "dog", 0);
    expect("rollbacks", "dog", 0);
  }

  @Test
  void cascadesAndOrphansCount() {
    Dog dog = new Dog();
    Flea flea = new Flea();
    flea.dog = dog;
    dog.fleas.add(flea);
    commit(session -> session.persist(dog));
    expect("inserts", "flea", 1);

    commit(session -> session.find(Dog.class, dog.id).fleas.clear());
    expect("deletes", "flea", 1);
  }

  @Test
  void aSubclassCountsAsTheModelThatItExtends() {
    commit(session -> session.persist(new Puppy()));

    expect("inserts", "dog", 1);
  }

  @Test
  void anOptimisticLockFailureChangesNothing() {
    Dog dog = new Dog();
    commit(session -> session.persist(dog));
    Dog stale = new Dog();
    stale.id = dog.id;
    stale.version = dog.version;
    dog.name = "Rex";
    merge(dog);
    stale.name = "Hasso";

    assertThatThrownBy(() -> merge(stale)).isInstanceOf(OptimisticLockException.class);
    expect("updates", "dog", 1);
  }

  @Test
  void statelessSessionsCountWhenTheStatementHasRun() {
    try (StatelessSession session = factory.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      Dog dog = new Dog();
      session.insert(dog);
      dog.name = "Rex";
      session.update(dog);
      session.delete(dog);
      transaction.commit();
    }

    expect("inserts", "dog", 1);
    expect("updates", "dog", 1);
    expect("deletes", "dog", 1);
  }

  @Test
  void bulkStatementsDoNotCount() {
    commit(session -> session.persist(new Dog()));
    commit(
        session -> {
          session.createMutationQuery("update Animal$Dog set name = 'all'").executeUpdate();
          session.createMutationQuery("delete from Animal$Dog").executeUpdate();
        });

    expect("updates", "dog", 0);
    expect("deletes", "dog", 0);
  }

  @Test
  void countingAtFlushIsAnOption() {
    factory.close();
    factory = factory(new Configuration().setProperty("forethought.models.count", "flush"));
    try (Session session = factory.openSession()) {
      Transaction transaction = session.beginTransaction();
      session.persist(new Dog());
      session.flush();
      transaction.rollback();
    }

    expect("inserts", "dog", 1);
    expect("rollbacks", "dog", 0);
  }

  private void commit(Consumer<Session> work) {
    factory.inTransaction(work);
  }

  private Dog merge(Dog dog) {
    return factory.fromTransaction(session -> session.merge(dog));
  }

  private void expect(String operation, String model, double more) {
    String sample = "model_" + operation + "_total{model=\"" + model + "\"} ";
    assertThat(
            value(Scrape.text(PrometheusRegistry.defaultRegistry), sample) - value(before, sample))
        .as(sample)
        .isEqualTo(more);
  }

  private static double value(String scrape, String sample) {
    return scrape
        .lines()
        .filter(line -> line.startsWith(sample))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length())))
        .sum();
  }
}
