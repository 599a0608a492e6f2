package io.forethought.servlet.view;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Folders in folders: a client chooses how deep a path is. */
@Path("folders")
public class RestFolders {

  @GET
  public String folder() {
    return "folder";
  }

  @GET
  @Path("size")
  public int size() {
    return 1;
  }

  @Path("in/{name}")
  public RestFolders inner() {
    return new RestFolders();
  }

  /** Contains nodes of two kinds. */
  @Path("trees/{tree}")
  public static class Trees {

    @Path("left")
    public Left left() {
      return new Left();
    }

    @Path("right")
    public Right right() {
      return new Right();
    }
  }

  /** A node. */
  public static class Left extends Trees {

    @GET
    public String node() {
      return "left";
    }
  }

  /** Another node. */
  public static class Right extends Trees {

    @GET
    @Path("leaf")
    public String leaf() {
      return "leaf";
    }
  }
}
