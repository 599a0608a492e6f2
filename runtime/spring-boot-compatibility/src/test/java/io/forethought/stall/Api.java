package io.forethought.stall;

import io.forethought.Components;
import io.forethought.Instrumented;
import io.forethought.Timed;
import org.springframework.web.bind.annotation.GetMapping;

/** The mappings of a controller, which Spring finds by its class. */
@Instrumented(namespace = "stall", components = Components.SPRING)
public interface Api {

  @Timed
  @GetMapping("/menu")
  String menu();
}
