package io.forethought.jpa.eclipselink;

import io.forethought.jpa.ModelIndex;
import io.forethought.jpa.ModelOperations;
import io.forethought.jpa.transactions.OpenTransactions;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets EclipseLink tell what becomes of the rows of models. A property of the persistence unit
 * names it:
 *
 * <pre>{@code
 * <property name="eclipselink.session.customizer"
 *           value="io.forethought.jpa.eclipselink.ModelCustomizer"/>
 * }</pre>
 *
 * <p>A program with a customizer of its own calls it from there:
 *
 * <pre>{@code
 * public void customize(Session session) throws Exception {
 *   new ModelCustomizer().customize(session);
 *   …
 * }
 * }</pre>
 *
 * <p>With the property {@code forethought.models.count = flush} rows are counted when their
 * statement has run, and not when the transaction is committed.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Who names it has EclipseLink.
public final class ModelCustomizer implements SessionCustomizer {

  private static final String COUNT = "forethought.models.count";

  private static final System.Logger LOG = System.getLogger(ModelCustomizer.class.getName());

  /** Made by EclipseLink. */
  public ModelCustomizer() {}

  /**
   * Listens to the models of a session. What goes wrong is logged, and the session works without.
   *
   * @param session the session of a persistence unit, before it logs in
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
