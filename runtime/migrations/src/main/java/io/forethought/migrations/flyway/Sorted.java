package io.forethought.migrations.flyway;

import io.forethought.migrations.MigrationCounts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.pattern.ValidatePattern;

/**
 * The migrations that Flyway reports, each in at most one number.
 *
 * @param all the migrations; a repeatable one occurs once for each run, and once more if it is
 *     pending
 * @param ignored what the configuration excludes from validation
 */
record Sorted(List<MigrationInfo> all, List<ValidatePattern> ignored) {

  /** Applied, but not in effect: undone, removed, or a run before the last one. */
  private static final Set<MigrationState> NOT_IN_EFFECT =
      Set.of(
          MigrationState.UNDONE,
          MigrationState.DELETED,
          MigrationState.SUPERSEDED,
          // The changed file is pending.
          MigrationState.OUTDATED);

  MigrationCounts counts() {
    return new MigrationCounts(
        count(Sorted::isInEffect),
        count(info -> isUnapplied(info) && !hasFailed(info)),
        count(info -> info.getState().isFailed()));
  }

  private static boolean isInEffect(MigrationInfo info) {
    MigrationState state = info.getState();
    return state.isApplied()
        && !state.isFailed()
        && !NOT_IN_EFFECT.contains(state)
        && !info.getType().isUndo()
        && !info.getType().isSynthetic();
  }

  // A migration below the current version is ignored, and Flyway refuses to migrate, unless the
  // configuration says that it may be ignored. A baseline is not needed there.
  private boolean isUnapplied(MigrationInfo info) {
    return info.getState() == MigrationState.PENDING
        || (info.getState() == MigrationState.IGNORED
            && !info.getType().isBaseline()
            && info.isShouldExecute()
            && ignored.stream()
                .noneMatch(pattern -> pattern.matchesMigration(true, MigrationState.IGNORED)));
  }

  /** Returns whether this is a repeatable migration whose last run failed. */
  private boolean hasFailed(MigrationInfo info) {
    return info.getVersion() == null
        && all.stream()
            .filter(other -> other.getState().isFailed() && other.getVersion() == null)
            .anyMatch(other -> other.getDescription().equals(info.getDescription()));
  }

  private int count(Predicate<MigrationInfo> which) {
    return (int) all.stream().filter(which).count();
  }
}
