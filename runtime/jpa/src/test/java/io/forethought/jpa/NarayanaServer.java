package io.forethought.jpa;

import jakarta.transaction.TransactionManager;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTATransactionController;

/** What a server is to EclipseLink: it has a transaction manager. */
public final class NarayanaServer extends ServerPlatformBase {

  /** Made by EclipseLink. */
  public NarayanaServer(DatabaseSession session) {
    super(session);
  }

  @Override
  public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
    return Controller.class;
  }

  /** Knows where the manager is. */
  public static final class Controller extends JTATransactionController {

    /** Made by EclipseLink. */
    public Controller() {}

    @Override
    protected TransactionManager acquireTransactionManager() {
      return Jta.manager();
    }
  }
}
