/** Counts inserts, updates and deletes of entities. */
// The Prometheus client has only automatic modules, which are required by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.jpa {
  requires io.forethought;
  requires io.forethought.runtime;

  // Present in programs with entities, with one of the providers. Not transitive, because javac
  // would then look for both in every program.
  requires static jakarta.persistence;
  requires static org.eclipse.persistence.core;
  requires static org.hibernate.orm.core;
  // Used in Hibernate's classes.
  requires static java.naming;
  requires static org.jspecify;

  exports io.forethought.jpa;
  exports io.forethought.jpa.eclipselink;

  provides org.hibernate.integrator.spi.Integrator with
      io.forethought.jpa.hibernate.ModelIntegrator;
}
