package io.forethought.components.cdi;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;
import io.forethought.components.library.Inspection;

@Instrumented(of = Inspection.class, namespace = "hall", components = Components.CDI)
interface TicketInspection extends Inspection<String> {

  @Counted(name = "hall_tickets_inspected_total")
  @Override
  boolean passes(String ticket);
}
