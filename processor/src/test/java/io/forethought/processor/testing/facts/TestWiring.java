package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.wiring.Container;
import io.forethought.processor.model.wiring.MeasuredBean;
import io.forethought.processor.model.wiring.UnusedDeclaration;
import io.forethought.processor.model.wiring.UnusedDeclaration.Kind;
import io.forethought.processor.model.wiring.UnusedDeclaration.Reach;
import io.forethought.processor.model.wiring.Wiring;
import io.forethought.processor.rules.common.Rule;
import java.util.ArrayList;
import java.util.List;

/** Builds what is known of how a program comes to its metric sets and decorators. */
public final class TestWiring {

  private final List<MeasuredBean> beans = new ArrayList<>();
  private final List<UnusedDeclaration> unused = new ArrayList<>();
  private boolean isLibrary;

  private TestWiring() {}

  /** A program in which everything is used. */
  public static TestWiring program() {
    return new TestWiring();
  }

  /** A module for others. */
  public TestWiring library() {
    isLibrary = true;
    return this;
  }

  /** With a bean {@code shop.Stored} of a measured interface. */
  public TestWiring bean(InstrumentedType service, Container container, String annotation) {
    return bean(service, TypeName.of("shop", "Stored"), container, annotation);
  }

  /** With a measured class that is a bean. */
  public TestWiring measuredBean(InstrumentedType service, Container container, String annotation) {
    return bean(service, service.type(), container, annotation);
  }

  private TestWiring bean(
      InstrumentedType service, TypeName type, Container container, String annotation) {
    beans.add(new MeasuredBean(service, type, annotation, container, at("@" + annotation)));
    return this;
  }

  /** With a declaration that nothing names. */
  public TestWiring unused(String type, Kind kind, Reach reach) {
    unused.add(new UnusedDeclaration(TypeName.of("shop", type), kind, "of", reach, at(type)));
    return this;
  }

  /** What a rule says about this program. */
  public List<Finding> findings(Rule rule) {
    Declarations none =
        new Declarations(List.of(), List.of(), List.of(), List.of(), Limits.DEFAULT);
    return rule.findings(none.with(new Wiring(beans, unused, isLibrary)));
  }
}
