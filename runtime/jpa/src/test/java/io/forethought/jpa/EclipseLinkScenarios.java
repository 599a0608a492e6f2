package io.forethought.jpa;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.ServerSession;

/** EclipseLink with the customizer. */
abstract class EclipseLinkScenarios extends HookScenarios {

  static final Map<String, String> CUSTOMIZER =
      Map.of("eclipselink.session.customizer", "io.forethought.jpa.eclipselink.ModelCustomizer");

  EclipseLinkScenarios(String unit) {
    super(ModelsTable.column("EclipseLink"), unit, CUSTOMIZER);
  }

  @Override
  List<Row> ownRows() {
    return List.of(
        Row.of("commit of a unit of work", "chip", zoo -> () -> within(zoo, false, true, true)),
        Row.of(
            "commit of a unit of work in a transaction of its session, which commits",
            "chip",
            zoo -> () -> within(zoo, true, true, true)),
        Row.of(
            "commit of a unit of work in a transaction of its session, which is rolled back",
            "chip",
            zoo -> () -> within(zoo, true, true, false)),
        Row.of(
            "two units of work, committed and released, in a transaction that is rolled back",
            "chip",
            zoo -> () -> within(zoo, true, false, false)));
  }

  /** Uses EclipseLink's own interface: one unit of work commits, and another one may not. */
  private static void within(Zoo zoo, boolean transaction, boolean single, boolean commits) {
    ClientSession session = zoo.factory().unwrap(ServerSession.class).acquireClientSession();
    if (transaction) {
      session.beginTransaction();
    }
    UnitOfWork work = session.acquireUnitOfWork();
    work.registerNewObject(Animal.Chip.of(UUID.randomUUID().toString()));
    work.commit();
    if (!single) {
      session.acquireUnitOfWork().release();
    }
    if (transaction && commits) {
      session.commitTransaction();
    } else if (transaction) {
      session.rollbackTransaction();
    }
    session.release();
  }
}
