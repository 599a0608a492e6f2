package io.forethought.components.spring;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;
import io.forethought.components.library.Inspection;

@Instrumented(of = Inspection.class, namespace = "gate", components = Components.SPRING)
interface TicketInspection extends Inspection<String> {

  @Counted(name = "gate_tickets_inspected_total")
  @Override
  boolean passes(String ticket);
}
