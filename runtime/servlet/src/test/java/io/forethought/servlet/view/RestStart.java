package io.forethought.servlet.view;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The start page of a REST application. */
@Path("/")
public class RestStart {

  @GET
  public String start() {
    return "start";
  }
}
