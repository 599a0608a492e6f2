package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.Severity;
import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.inference.scraped.LeftOut;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes groups until the compiler would accept them. */
final class Settlement {

  /** Each round answers what the rules said about the one before. */
  private static final int MOST_ROUNDS = 5;

  private final Sets sets;
  private final List<LeftOut> leftOut = new ArrayList<>();

  Settlement(Sets sets) {
    this.sets = sets;
  }

  /** Groups without errors. */
  List<Group> of(List<Group> drafted) {
    List<Group> groups = drafted;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> findings = findings(groups);
      List<Group> settled = settled(groups, findings);
      if (settled.equals(groups)) {
        break;
      }
      groups = settled;
    }
    return pruned(groups, findings(groups));
  }

  /** The metrics that had to be removed. */
  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  private List<Finding> findings(List<Group> groups) {
    return Judge.findings(sets.of(groups), Limits.DEFAULT);
  }

  private List<Group> settled(List<Group> groups, List<Finding> findings) {
    List<MetricSet> facts = sets.of(groups);
    List<Group> settled = new ArrayList<>();
    for (int at = 0; at < groups.size(); at++) {
      Group group = groups.get(at);
      SetSite site = new SetSite(facts.get(at).type().nested());
      for (Finding finding : Judge.errors(findings)) {
        if (finding.site().equals(site)) {
          group = group.accepting(new Acceptance(finding.code().id(), "Existing queries read it."));
        }
      }
      List<Draft> drafts = new ArrayList<>();
      for (Draft draft : group.drafts()) {
        answered(draft, about(draft, findings)).forEach(drafts::add);
      }
      if (!drafts.isEmpty()) {
        settled.add(group.with(drafts));
      }
    }
    return settled;
  }

  private static List<Finding> about(Draft draft, List<Finding> findings) {
    return findings.stream()
        .filter(
            finding ->
                finding.site() instanceof FamilySite site
                    && site.family().equals(draft.family().name()))
        .toList();
  }

  /** The draft with answers to findings about it; empty if there is none that compiles. */
  private List<Draft> answered(Draft draft, List<Finding> findings) {
    Draft answered = draft;
    for (Finding finding : findings) {
      if (finding.code() == Code.VERB_IN_NAME) {
        answered = answered.explicitlyNamed();
      } else if (finding.code().severity() == Severity.ERROR && finding.code().canBeSilenced()) {
        answered =
            answered.accepting(
                new Acceptance(finding.code().id(), Reasons.accepting(finding, draft)));
      } else if (finding.code().severity() == Severity.ERROR) {
        leftOut.add(new LeftOut(draft.family().name(), finding.text()));
        return List.of();
      }
    }
    return List.of(answered);
  }

  /** Without accepted rules that are not violated any more, and with those of a whole set at it. */
  private List<Group> pruned(List<Group> groups, List<Finding> findings) {
    List<Group> pruned = new ArrayList<>();
    for (Group group : groups) {
      List<Draft> drafts = new ArrayList<>();
      for (Draft draft : group.drafts()) {
        Set<String> violated = violated(draft, findings);
        drafts.add(
            draft.with(
                draft.accepted().stream().filter(each -> violated.contains(each.code())).toList()));
      }
      pruned.add(Hoisting.of(group.with(drafts)));
    }
    return pruned;
  }

  private static Set<String> violated(Draft draft, List<Finding> findings) {
    return about(draft, findings).stream()
        .map(finding -> finding.code().id())
        .collect(Collectors.toSet());
  }
}
