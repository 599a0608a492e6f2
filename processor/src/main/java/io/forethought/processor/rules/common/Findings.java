package io.forethought.processor.rules.common;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The findings of rules, in the order in which they are added. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** Adds a finding with its arguments in the order of {@link Code#blanks()}. */
  public void add(Code code, Site site, Object... arguments) {
    add(Finding.of(code, site, arguments));
  }

  /** Adds a finding. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds a finding unless the same one was added before, such as that of an enum used twice. */
  public void addOnce(Finding finding) {
    if (!all.contains(finding)) {
      all.add(finding);
    }
  }

  /** Adds findings. */
  public void addAll(Stream<Finding> findings) {
    all.addAll(findings.toList());
  }

  /** All findings that were added. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
