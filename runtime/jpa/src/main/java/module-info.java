/** Counts what becomes of the rows of entities. */
// The Prometheus client ships automatic modules only; a real module needs them by these names.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.jpa {
  requires io.forethought;
  requires io.forethought.runtime;

  // There in a program that has entities; of the providers, one. Not transitive: then javac would
  // look for both in every program.
  requires static jakarta.persistence;
  requires static org.eclipse.persistence.core;
  requires static org.hibernate.orm.core;
  // Named by Hibernate's classes.
  requires static java.naming;
  requires static transitive org.jspecify;

  exports io.forethought.jpa;
  exports io.forethought.jpa.eclipselink;

  provides org.hibernate.integrator.spi.Integrator with
      io.forethought.jpa.hibernate.ModelIntegrator;
}
