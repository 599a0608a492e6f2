package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forethought.jpa.Animal.Chip;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.RollbackException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to be true where JTA decides how transactions end. */
abstract class JtaScenarios {

  private final EntityManagerFactory factory;
  private Counts before;

  /**
   * @param properties of the provider
   */
  JtaScenarios(Map<String, Object> properties) throws Exception {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=LEGACY";
    JdbcDataSource plain = new JdbcDataSource();
    plain.setURL(url);
    Map<String, Object> all = new HashMap<>(properties);
    all.put("jakarta.persistence.transactionType", "JTA");
    all.put("jakarta.persistence.jtaDataSource", Jta.dataSource(url));
    all.put("jakarta.persistence.nonJtaDataSource", plain);
    all.put("jakarta.persistence.schema-generation.database.action", "create");
    this.factory = Persistence.createEntityManagerFactory("bare", all);
  }

  @BeforeEach
  void look() {
    factory.createEntityManager().close();
    before = Counts.now();
  }

  @AfterEach
  void close() {
    factory.close();
  }

  private String counted() {
    return Counts.now().since(before).toString();
  }

  private EntityManager begin() throws Exception {
    Jta.manager().begin();
    return factory.createEntityManager();
  }

  @Test
  void whatIsFlushedWaitsForTheCommit() throws Exception {
    EntityManager manager = begin();
    manager.persist(Chip.of("1"));
    manager.flush();
    manager.persist(Chip.of("2"));
    manager.flush();
    assertThat(counted()).isEqualTo("nothing");

    Jta.manager().commit();
    assertThat(counted()).isEqualTo("2 inserts");
    manager.close();
  }

  @Test
  void whatTheCommitFlushesCounts() throws Exception {
    EntityManager manager = begin();
    manager.persist(Chip.of("1"));

    Jta.manager().commit();
    assertThat(counted()).isEqualTo("1 insert");
    manager.close();
  }

  @Test
  void aRollbackCountsAsThatAlone() throws Exception {
    EntityManager manager = begin();
    manager.persist(Chip.of("1"));
    manager.flush();

    Jta.manager().rollback();
    assertThat(counted()).isEqualTo("1 rollback");
    manager.close();
  }

  @Test
  void aCommitThatRollsBackDoesToo() throws Exception {
    EntityManager manager = begin();
    manager.persist(Chip.of("1"));
    manager.flush();
    Jta.manager().setRollbackOnly();

    assertThatThrownBy(() -> Jta.manager().commit()).isInstanceOf(RollbackException.class);
    assertThat(counted()).isEqualTo("1 rollback");
    manager.close();
  }

  @Test
  void aFlushThatFailsInTheCommitDoesToo() throws Exception {
    EntityManager first = begin();
    first.persist(Chip.of("taken"));
    Jta.manager().commit();
    first.close();
    before = Counts.now();

    EntityManager manager = begin();
    manager.persist(Chip.of("1"));
    manager.flush();
    manager.persist(Chip.of("taken"));

    assertThatThrownBy(() -> Jta.manager().commit()).isInstanceOf(RollbackException.class);
    assertThat(counted()).isEqualTo("1 rollback");
    manager.close();
  }

  @Test
  void theNextTransactionOfTheSameManagerCountsForItself() throws Exception {
    EntityManager manager = begin();
    manager.persist(Chip.of("1"));
    manager.flush();
    Jta.manager().rollback();

    Jta.manager().begin();
    manager.joinTransaction();
    manager.persist(Chip.of("2"));
    Jta.manager().commit();
    assertThat(counted()).isEqualTo("1 insert, 1 rollback");
    manager.close();
  }
}
