package io.forethought.runtime.registration;

/**
 * A set that is recorded, but not exposed yet, because its names are in use.
 *
 * @param claim the set
 * @param isExposed whether another instance of the same set uses them
 */
record Waiting(Claim claim, boolean isExposed) {

  /** That of all messages about a registry. */
  private static final String LOGGER = Waiting.class.getPackageName() + ".RegistryHome";

  /** Explains it to the operator. */
  void log(IllegalStateException taken) {
    System.Logger logger = System.getLogger(LOGGER);
    if (isExposed) {
      logger.log(
          System.Logger.Level.INFO,
          "The metric set \"{0}\" is registered by two applications in this virtual machine, such"
              + " as two contexts of a test. The metrics of the first one are exposed. Those of the"
              + " second one are recorded, and are exposed when the first one ends.",
          claim.set());
      return;
    }
    Throwable cause = taken.getCause() == null ? taken : taken.getCause();
    logger.log(
        Integrations.contain(claim.set()) ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
        "The metric set \"{0}\" is recorded, but not exposed, because the registry already has"
            + " a metric with one of its names ({1}). It is exposed when that metric is"
            + " removed, for example when another application stops. To expose both, give each"
            + " application a registry or a namespace of its own.",
        claim.set(),
        cause.getMessage());
  }
}
