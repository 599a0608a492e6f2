package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.point.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of what a program exposes. */
public final class PageChecks {

  private PageChecks() {}

  /** All checks. */
  public static List<Check> all() {
    return Stream.concat(
            Stream.of(
                new AnswerCheck(),
                new ClosedCheck(),
                new PublicCheck(),
                new ProcessCheck(),
                new DirectoryCheck(),
                new ContractCheck(),
                new NamespaceCheck(),
                new HttpCheck(),
                new UnappliedCheck(),
                new JvmCheck(),
                new VersionCheck(),
                new BudgetCheck(),
                new ErrorsCheck(),
                new BucketsCheck(),
                new ThresholdsCheck(),
                new ObjectiveCheck()),
            IntegrationCheck.all().stream())
        .toList();
  }
}
