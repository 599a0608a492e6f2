package io.forethought.jpa.eclipselink;

import io.forethought.jpa.ModelIndex;
import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.transactions.OpenTransactions;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Counts the inserts, updates and deletes that EclipseLink reports for models. Set it in a property
 * of the persistence unit:
 *
 * <pre>{@code
 * <property name="eclipselink.session.customizer"
 *           value="io.forethought.jpa.eclipselink.ModelCustomizer"/>
 * }</pre>
 *
 * <p>If your program already has a customizer, call this one from there:
 *
 * <pre>{@code
 * public void customize(Session session) throws Exception {
 *   new ModelCustomizer().customize(session);
 *   …
 * }
 * }</pre>
 *
 * <p>With the property {@code forethought.models.count = flush}, rows are counted when their
 * statement has run instead of when the transaction is committed.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Users of this class have EclipseLink.
public final class ModelCustomizer implements SessionCustomizer {

  private static final String COUNT = "forethought.models.count";

  private static final System.Logger LOG = System.getLogger(ModelCustomizer.class.getName());

  /** Called by EclipseLink. */
  public ModelCustomizer() {}

  /**
   * Listens to the models of a session. Failures are logged and do not affect the session.
   *
   * @param session the session of a persistence unit before its login
   */
  @Override
  public void customize(Session session) {
    try {
      boolean atFlush = "flush".equals(String.valueOf(session.getProperty(COUNT)));
      ModelIndex index = ModelIndex.of(session.getPlatform().getConversionManager().getLoader());
      OpenTransactions transactions = new OpenTransactions();
      for (ClassDescriptor descriptor : session.getDescriptors().values()) {
        index
            .of(descriptor.getJavaClass())
            .ifPresent(model -> listen(descriptor, model, atFlush, transactions));
      }
      session.getEventManager().addListener(new TransactionListener(transactions));
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "The operations of models are not counted", failure);
    }
  }

  private static void listen(
      ClassDescriptor descriptor,
      ModelOperations model,
      boolean atFlush,
      OpenTransactions transactions) {
    model.attach();
    RowListener.Counting counting =
        atFlush
            ? (session, change) -> model.count(change, 1)
            : (session, change) -> transactions.add(session, model, change);
    descriptor.getEventManager().addListener(new RowListener(descriptor, counting));
  }
}
