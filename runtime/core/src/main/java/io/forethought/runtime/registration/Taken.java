package io.forethought.runtime.registration;

import io.forethought.runtime.family.Family;
import java.util.Optional;

/**
 * A metric whose name is already in use on the registry.
 *
 * @param family the metric that cannot be registered
 * @param claim the set that it belongs to
 * @param earlier the set that uses the name, if it was registered by this copy of Forethought
 */
record Taken(Family family, Claim claim, Optional<Claim> earlier) {

  /** Returns the message for the user. */
  String message(RuntimeException cause) {
    return described()
        + " of the metric set \""
        + claim.set()
        + "\" cannot be registered at "
        + claim.place()
        + ": "
        + owner()
        + " ("
        + cause.getMessage()
        + ").\nFix: "
        + fix()
        + ". No metric of \""
        + claim.set()
        + "\" was registered.";
  }

  private String described() {
    return family
        .renamedTo()
        .map(now -> "The old name \"" + family.name() + "\" of the metric \"" + now + "\"")
        .orElse("The metric \"" + family.name() + "\"");
  }

  private String owner() {
    if (isSameSet()) {
      return "the same metric set of another class loader, registered at "
          + earlier.orElseThrow().place()
          + ", is still registered";
    }
    return earlier
        .map(
            other ->
                "the metric set \""
                    + other.set()
                    + "\", registered at "
                    + other.place()
                    + ", already uses this name")
        .orElse(
            "it conflicts with a metric that was registered without Forethought, under a different"
                + " name, or by another deployment with a Forethought of its own");
  }

  private String fix() {
    if (isSameSet()) {
      return removal() + ". If both are to run, give each a registry of its own";
    }
    Optional<String> renamedTo = family.renamedTo();
    if (renamedTo.isPresent()) {
      return "remove @RenamedFrom from \"" + renamedTo.get() + "\", or rename the other metric";
    }
    return earlier.isPresent() ? rename() : rename() + "; for an earlier deployment, " + removal();
  }

  private boolean isSameSet() {
    return earlier.map(Claim::set).equals(Optional.of(claim.set()));
  }

  private String removal() {
    if (Integrations.contain(claim.set())) {
      return "close what registered the metrics when its application stops, or restart the server";
    }
    return "call Forethought.unregister("
        + claim.set().replaceFirst(".*[.$]", "")
        + ".class, registry) when its application stops";
  }

  private String rename() {
    return Integrations.contain(claim.set())
        ? "rename the other metric"
        : "rename one of the two metrics";
  }
}
